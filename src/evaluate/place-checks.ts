import type { Box, PlaceChecks } from '../model/index.ts';
import { bareText } from '../text/index.ts';
import { boxesOf, type Reading } from './predict.ts';

/** Reads the words inside boxes of a document by another path than the one that made the boxes. */
export type BoxReader = (document: string, boxes: readonly Box[]) => Promise<string>;

/** Checks every unit whose page the gold knows; null where there is none. */
export async function checkPlaces(
  readings: readonly Reading[],
  readBoxes?: BoxReader,
): Promise<PlaceChecks | null> {
  const placed = readings.filter((reading) => reading.unit.page != null);
  if (placed.length === 0) return null;
  const faults: (Fault | null)[] = [];
  for (const reading of placed) faults.push(await faultOf(reading, readBoxes));
  const without = (...kinds: Fault['kind'][]) =>
    faults.filter((fault) => fault === null || !kinds.includes(fault.kind)).length;
  return {
    units: placed.length,
    found: without('not-found'),
    onPage: without('not-found', 'page'),
    inBoxes: readBoxes ? without('not-found', 'page', 'boxes') : null,
    passed: without('not-found', 'page', 'boxes'),
    failures: placed.flatMap(({ unit }, number) => {
      const fault = faults[number];
      return fault ? [{ id: unit.id, document: unit.document, text: unit.text, fault: fault.words }] : [];
    }),
  };
}

type Fault = Readonly<{ kind: 'not-found' | 'page' | 'boxes'; words: string }>;

async function faultOf(reading: Reading, readBoxes?: BoxReader): Promise<Fault | null> {
  const { unit, sentences } = reading;
  if (sentences.length === 0) return { kind: 'not-found', words: 'not found' };
  // A unit that runs on over a page break stands on each of its pages.
  const pages = new Set(sentences.flatMap(({ page, boxes }) => [page, ...boxes.map((box) => box.page)]));
  if (!pages.has(unit.page ?? null)) {
    return { kind: 'page', words: `on page ${[...pages].join(', ')}, its label says ${unit.page}` };
  }
  if (!readBoxes) return null;
  const missing = missingWords(unit.text, await readBoxes(unit.document, boxesOf(reading)));
  return missing.length === 0 ? null : { kind: 'boxes', words: `not in its boxes: ${missing.join(' ')}` };
}

/** Words of the text that stand nowhere in what was read; letters and digits only, across line breaks. */
function missingWords(text: string, read: string): string[] {
  const bare = bareText(read.replace(/-\s*\n\s*/g, ''));
  if (bare.includes(bareText(text))) return [];
  const words = new Set(read.split(/[\s\-–—/]+/).map(bareText));
  return text.split(/[\s\-–—/]+/).filter((word) => {
    const wanted = bareText(word);
    return wanted !== '' && !words.has(wanted) && !(wanted.length > 3 && bare.includes(wanted));
  });
}
