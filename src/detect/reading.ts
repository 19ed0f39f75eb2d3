import type { Sentence } from '../model/index.ts';
import { foldInPlace } from './fold.ts';
import { type Form, formOf } from './form.ts';

/**
 * A line that a sentence is read under: a lead-in, a table's column header or a heading. `distance` counts from
 * the nearest (0) outwards over lead-ins first, then headings.
 */
export type Frame = Readonly<{
  text: string;
  folded: string;
  where: 'lead-in' | 'heading';
  distance: number;
}>;

/** A sentence as the rules see it: folded words, form, frames and neighbours. */
export type Reading = Readonly<{
  sentence: Sentence;
  /** `sentence.text` folded letter for letter. */
  folded: string;
  form: Form;
  /** Nearest first. */
  frames: readonly Frame[];
  previous: Neighbour | null;
  next: Neighbour | null;
}>;

/** What is seen of the sentence before or after. */
export type Neighbour = Readonly<{ sentence: Sentence; folded: string; form: Form }>;

type Cache = Map<string, { folded: string; form: Form }>;

function folded(text: string, cache: Cache): { folded: string; form: Form } {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const lower = foldInPlace(text);
  const made = { folded: lower, form: formOf(lower) };
  cache.set(text, made);
  return made;
}

function framesOf(sentence: Sentence, cache: Cache): Frame[] {
  const chain =
    sentence.leadInChain.length > 0
      ? sentence.leadInChain
      : sentence.leadIn === null
        ? []
        : [sentence.leadIn];
  const header = sentence.table?.header ?? null;
  const leadIns = header === null || chain.includes(header) ? chain : [...chain, header];
  const headings =
    sentence.headingPath.length > 0
      ? sentence.headingPath
      : sentence.heading === null
        ? []
        : [sentence.heading];
  const above = sentence.blockKind === 'heading' ? headings.slice(0, -1) : headings;
  const lines = [
    ...leadIns.toReversed().map((text) => ({ text, where: 'lead-in' as const })),
    ...above
      .toReversed()
      .filter((text) => !leadIns.includes(text))
      .map((text) => ({ text, where: 'heading' as const })),
  ];
  return lines.map((line, distance) => ({ ...line, folded: folded(line.text, cache).folded, distance }));
}

/** Readings of all sentences of one document, in order. */
export function readAll(sentences: readonly Sentence[]): Reading[] {
  const cache: Cache = new Map();
  const seen = sentences.map((sentence) => ({ sentence, ...folded(sentence.text, cache) }));
  return seen.map((one, index) => ({
    ...one,
    frames: framesOf(one.sentence, cache),
    previous: seen[index - 1] ?? null,
    next: seen[index + 1] ?? null,
  }));
}
