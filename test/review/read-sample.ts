import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Analysis, Placement } from '../../src/model/index.ts';
import { analyseDocument, documentOf } from '../../src/pipeline/index.ts';
import { sha256 } from '../../src/text/index.ts';

const plans = join(import.meta.dirname, '../../corpus/plans');
export const { toolkit } = loadToolkit();

/** Where a sample plan belongs: the area is all of its name before the year. */
export function placementOf(name: string): Placement {
  const [, area, year] = /^(.+)-(\d{4})\./.exec(name)!;
  return {
    edition: `${area}-${year}`,
    area: area!,
    areaName: area!,
    title: name,
    from: `${year}-04-01`,
    to: null,
    status: 'final',
    purpose: 'full-plan',
    standing: 'plan',
    fictional: true,
    address: null,
    placedBy: 'manifest',
    words: null,
  };
}

/** A sample plan read from its file, or from other bytes in its place. */
export async function readSample(name: string, bytes?: Uint8Array, as = name): Promise<Analysis> {
  const read = bytes ?? new Uint8Array(readFileSync(join(plans, name)));
  const hash = sha256(read);
  const extraction = await extractDocument(read, as);
  const file = { id: `${name.replace(/\W+/g, '-')}`, path: name, name, bytes: read.length, sha256: hash };
  return analyseDocument(documentOf(extraction, file), placementOf(name), toolkit);
}

/** A tagged PDF without its tags: its order is then found by where words stand on the page. */
export function withoutTags(name: string): Uint8Array {
  const text = readFileSync(join(plans, name), 'latin1');
  return Buffer.from(text.replaceAll('/StructTreeRoot', '/NoTreeAtAllxxx'), 'latin1');
}
