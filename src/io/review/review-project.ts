import { join } from 'node:path';
import { reviewProjectBytes } from '../../pipeline/review-project.ts';
import { codebookOf } from '../../taxonomy/exchange/qdc/codebook.ts';
import { pcpVersion } from '../version.ts';
import type { ReviewRun } from './open-review.ts';
import { readDocument } from './run-documents.ts';

/** The judgements of a run as a REFI-QDA project, with the texts that were read where they are wanted. Throws PcpError `bad-artefact` (exit 3). */
export function reviewProject(
  { review, analyses, taxonomy }: ReviewRun,
  out: string,
  withTexts: boolean,
): Uint8Array {
  const texts = new Map<string, string>();
  const textOf = (document: string): string => {
    const text = texts.get(document) ?? readDocument(join(out, 'documents', `${document}.json`)).text;
    texts.set(document, text);
    return text;
  };
  return reviewProjectBytes({ review, analyses, textOf, codes: codebookOf(taxonomy), withTexts, pcpVersion });
}
