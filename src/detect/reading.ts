import type { Sentence } from '../model/index.ts';
import { foldInPlace } from './fold.ts';
import { type Form, formOf } from './form.ts';
import { type Subject, subjectOf } from './subject.ts';

/**
 * A line that a sentence is read under: a lead-in, a table's column header, a heading, or (`neighbour`) an
 * introduction some lines above that nothing has closed. `distance` counts from the nearest (0) outwards.
 */
export type Frame = Readonly<{
  text: string;
  folded: string;
  where: 'lead-in' | 'heading' | 'neighbour';
  distance: number;
}>;

/** What is seen of a sentence by itself. */
export type Seen = Readonly<{
  sentence: Sentence;
  /** `sentence.text` folded letter for letter, a leading paragraph number blanked. */
  folded: string;
  form: Form;
  subject: Subject;
}>;

/** A sentence as the rules see it: its words, form and subject, frames and neighbours. */
export type Reading = Seen &
  Readonly<{
    /** Nearest first. */
    frames: readonly Frame[];
    previous: Seen | null;
    next: Seen | null;
    /** For a table cell, the text of its row's owner, lead or responsible body. */
    owner: string | null;
  }>;

/** A paragraph's or item's own number, which is no number of anything: "4.12 ", "3) ". */
const paragraphNumber = /^\s*(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)])\s/;

function see(sentence: Sentence): Seen {
  const folded = foldInPlace(sentence.text).replace(paragraphNumber, (number) => ' '.repeat(number.length));
  return { sentence, folded, form: formOf(folded), subject: subjectOf(sentence.text, folded) };
}

type Line = Readonly<{ text: string; where: Frame['where'] }>;

function framesOf(sentence: Sentence, introduction: string | null, fold: (text: string) => string): Frame[] {
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
  const lines: Line[] = [
    ...leadIns.toReversed().map((text): Line => ({ text, where: 'lead-in' })),
    ...(introduction === null ? [] : [{ text: introduction, where: 'neighbour' } as const]),
    ...above
      .toReversed()
      .filter((text) => !leadIns.includes(text))
      .map((text): Line => ({ text, where: 'heading' })),
  ];
  return lines.map((line, distance) => ({ ...line, folded: fold(line.text), distance }));
}

const item: ReadonlySet<Form> = new Set([
  'imperative',
  'gerund',
  'infinitive',
  'noun-phrase',
  'participle',
  'third-verb',
  'past',
]);

/**
 * For sentences without a lead-in, the introduction ("I will:") above them in the same section, as long as every
 * line since is shaped like an item: lists that were not recognised as such.
 */
function openIntroductions(seen: readonly Seen[]): (string | null)[] {
  let open: Seen | null = null;
  return seen.map((one) => {
    const { sentence, form } = one;
    if (sentence.blockKind === 'furniture') return null;
    const broken = /\b(?:will|shall|i|we|:)$/.test(one.folded) && one.folded.length < 120;
    if (form === 'introduction' || broken) {
      open = one;
      return null;
    }
    if (open !== null && (!item.has(form) || open.sentence.section !== sentence.section)) open = null;
    if (sentence.leadIn !== null || sentence.leadInChain.length > 0 || sentence.blockKind === 'heading')
      return null;
    return open === null ? null : open.sentence.text;
  });
}

const rowOf = ({ table }: Sentence): string => (table === null ? '' : `${table.table}/${table.row}`);

/** By table row, the cell that names who is to do it. */
function ownersOf(sentences: readonly Sentence[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const sentence of sentences) {
    const header = sentence.table?.header ?? '';
    if (
      /\b(?:lead|owner|who|responsib\w+|delivered by)\b/i.test(header) &&
      sentence.table?.isHeader === false
    )
      owners.set(rowOf(sentence), sentence.text);
  }
  return owners;
}

/** Readings of all sentences of one document, in order. */
export function readAll(sentences: readonly Sentence[]): Reading[] {
  const known = new Map<string, string>();
  const fold = (text: string): string => {
    const folded = known.get(text) ?? foldInPlace(text);
    known.set(text, folded);
    return folded;
  };
  const seen = sentences.map(see);
  const introductions = openIntroductions(seen);
  const owners = ownersOf(sentences);
  return seen.map((one, index) => ({
    ...one,
    frames: framesOf(one.sentence, introductions[index] ?? null, fold),
    previous: seen[index - 1] ?? null,
    next: seen[index + 1] ?? null,
    owner: owners.get(rowOf(one.sentence)) ?? null,
  }));
}
