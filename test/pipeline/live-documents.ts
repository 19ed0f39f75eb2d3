import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../src/extract/index.ts';
import { documentOf, type LiveDocument } from '../../src/pipeline/index.ts';
import { segment } from '../../src/segment/index.ts';
import { findAbbreviations } from '../../src/text/index.ts';

const plans = join(import.meta.dirname, '..', '..', 'corpus', 'gold', 'plans');

/** A text as a live document reads it. */
export async function liveDocument(text: string, name = 'made.md'): Promise<LiveDocument> {
  const extraction = await extractDocument(new TextEncoder().encode(text), name);
  const sentences = segment(documentOf(extraction, { id: name, path: name, name, bytes: 0, sha256: '' }));
  return { sentences, abbreviations: findAbbreviations(sentences) };
}

/** A fictional plan of the project. */
export function livePlan(name: string): Promise<LiveDocument> {
  return liveDocument(readFileSync(join(plans, name), 'utf8'), name);
}
