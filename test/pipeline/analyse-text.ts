import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Analysis } from '../../src/model/index.ts';
import { analyseDocument, documentOf } from '../../src/pipeline/index.ts';
import { unplaced } from '../helpers/unplaced.ts';

export const { toolkit } = loadToolkit();

/** The analysis of a text file of unknown area, read by the project's own taxonomy. */
export async function analyse(text: string): Promise<Analysis> {
  const bytes = new TextEncoder().encode(text);
  const extraction = await extractDocument(bytes, 'plan.txt');
  const file = {
    id: 'plan',
    path: 'plan.txt',
    name: 'plan.txt',
    bytes: bytes.length,
    sha256: '0'.repeat(64),
  };
  return analyseDocument(documentOf(extraction, file), unplaced, toolkit);
}
