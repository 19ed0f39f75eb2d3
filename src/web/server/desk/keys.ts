import { z } from 'zod';
import type { Analysis, ReadSentence } from '../../../model/index.ts';
import type { Desk } from './desk.ts';

const keySchema = z.tuple([z.string(), z.string()]);

/** Where an item stands: its document, the place of its sentence there, and whether it is the whole of that sentence. */
export type ItemPlace = Readonly<{
  key: string;
  analysis: Analysis;
  at: number;
  sentence: ReadSentence;
  whole: boolean;
}>;

/** The place that a key names; null for a key that names none in this run. */
export function placeOfKey(desk: Desk, key: string): ItemPlace | null {
  const known = desk.live.placeOf(key);
  const named = known
    ? { document: known.document, sentence: known.sentence, whole: known.whole }
    : parse(key);
  const analysis = named ? desk.analysisOf(named.document) : null;
  if (!named || !analysis) return null;
  const at = placesOf(analysis).get(named.sentence);
  return at === undefined
    ? null
    : { key, analysis, at, sentence: analysis.sentences[at]!, whole: named.whole };
}

function parse(key: string): { document: string; sentence: string; whole: true } | null {
  try {
    const [document, sentence] = keySchema.parse(JSON.parse(key));
    // One spelling only: what is compared elsewhere is the key.
    return JSON.stringify([document, sentence]) === key ? { document, sentence, whole: true } : null;
  } catch {
    return null;
  }
}

const places = new WeakMap<Analysis, ReadonlyMap<string, number>>();

/** Places of sentences by id, made once for each analysis. */
export function placesOf(analysis: Analysis): ReadonlyMap<string, number> {
  const known = places.get(analysis) ?? new Map(analysis.sentences.map(({ id }, at) => [id, at]));
  places.set(analysis, known);
  return known;
}
