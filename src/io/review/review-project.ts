import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSchema, exitCodes, PcpError } from '../../model/index.ts';
import { reviewProjectBytes } from '../../pipeline/review-project.ts';
import { codebookOf } from '../../taxonomy/exchange/qdc/codebook.ts';
import { pcpVersion } from '../version.ts';
import type { ReviewRun } from './open-review.ts';

/** The judgements of a run as a REFI-QDA project, with the texts that were read where they are wanted. Throws PcpError `bad-artefact` (exit 3). */
export function reviewProject(
  { review, analyses, taxonomy }: ReviewRun,
  out: string,
  withTexts: boolean,
): Uint8Array {
  const texts = new Map<string, string>();
  const textOf = (document: string): string => {
    const text = texts.get(document) ?? readText(join(out, 'documents', `${document}.json`));
    texts.set(document, text);
    return text;
  };
  return reviewProjectBytes({ review, analyses, textOf, codes: codebookOf(taxonomy), withTexts, pcpVersion });
}

function readText(file: string): string {
  try {
    return documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).text;
  } catch {
    throw new PcpError({
      code: 'bad-artefact',
      message: 'What the run saved is not there or is not as pcp wrote it.',
      hint: 'Run pcp analyse again with the same --out; what has not changed is not read again.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}
