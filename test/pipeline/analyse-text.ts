import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Analysis, Placement } from '../../src/model/index.ts';
import { analyseDocument, documentOf } from '../../src/pipeline/index.ts';

const edition: Placement = {
  edition: 'unknown/plan',
  area: 'unknown',
  areaName: 'Area unknown',
  title: 'Plan',
  from: null,
  to: null,
  status: 'unknown',
  purpose: 'unknown',
  standing: 'unknown',
  fictional: false,
  address: null,
  placedBy: 'unknown',
  words: null,
};
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
  return analyseDocument(documentOf(extraction, file), edition, toolkit);
}
