import { type Firing, frameOf, vague } from './fire.ts';
import { tenseOf } from './form.ts';
import { joined } from './joined.ts';
import type { Reading } from './reading.ts';
import { eachRun, nameRun } from './shapes.ts';
import type { Word } from './words.ts';

/** Takes the features of a sentence as they are named. */
export type Sink = Readonly<{
  /** A feature by the two parts of its name. */
  add(first: string, second: string): void;
  /** A word of the sentence or of a line above. */
  word(kind: WordKind, word: Word): void;
  /** Two words that follow each other; null before the first. */
  pair(before: Word | null, word: Word): void;
  /** A run of shapes (`eachRun`). */
  run(run: number): void;
}>;

/** What the names of words begin with. */
export type WordKind = 'word:' | 'lead-in:' | 'heading:';

/** Rules whose word depends on tense and subject: a number with a past verb is a result, with a future one a target. */
const dated = [
  'future-date',
  'past-date',
  'how-often',
  'number',
  'counted-noun',
  'named-thing',
  'first-person',
];

/** How a sentence is placed: an item under a lead-in, an item under a heading that leads in, or free prose. */
function placeOf({ sentence }: Reading, frame: Firing | null): string {
  const isItem = sentence.blockKind === 'list-item' || sentence.blockKind === 'table-cell';
  if (frame === null) return isItem ? 'item' : 'prose';
  if (frame.where === 'lead-in') return 'led';
  if (frame.where === 'neighbour') return 'after';
  return isItem ? 'item-headed' : 'headed';
}

/**
 * Names the features of a sentence: what fired, form, subject and place, each alone and joined with how the line above
 * it reads, and words. A feature may be named more than once and counts once, where it is first named.
 */
export function nameFeatures(reading: Reading, firings: readonly Firing[], sink: Sink): void {
  const { form, subject } = reading;
  const frame = frameOf(firings);
  const place = placeOf(reading, frame);
  const says = frame === null ? 'nothing' : vague.has(frame.rule.id) ? 'vague' : frame.rule.says;
  const under = joined(joined(place, ':'), says);
  const tense = tenseOf(form);
  const ofTense = joined('tense:', tense);
  const plain = firings
    .filter(({ overruled, distance }) => !overruled && distance === null)
    .map(({ rule }) => rule.id);
  plain.push(
    joined('form:', form),
    joined('subject:', subject),
    joined(ofTense, joined('|subject:', subject)),
  );
  const joint = joined(
    '|',
    place === 'headed' || place === 'prose' ? 'prose' : place === 'item' ? 'item' : under,
  );
  for (const feature of plain) sink.add(feature, '');
  for (const feature of plain) sink.add(feature, joint);
  const told = dated.filter((id) => plain.includes(id));
  const inTense = joined('|', tense);
  for (const id of told) sink.add(id, joined(inTense, joined('|', subject)));
  for (const id of told) sink.add(id, inTense);
  for (const { rule, where, overruled, distance } of firings)
    if (!overruled && distance !== null) sink.add(rule.id, joined('@', where));
  const line = joined('under:', under);
  sink.add(line, '');
  sink.add(line, joined('|', ofTense));
  sink.add(line, joined(joined('|', ofTense), joined('|subject:', subject)));
  sink.add(line, joined('|form:', form));
  namePlace(reading, place, sink);
  nameWords(reading, sink);
}

function namePlace({ sentence, previous, next, words }: Reading, place: string, sink: Sink): void {
  sink.add(joined('block:', sentence.blockKind), joined('|', place));
  if (previous !== null) sink.add(joined('previous:', previous.form), joined('|', place));
  if (next !== null) sink.add('next:', next.form);
  sink.add('length:', String(Math.min(6, Math.floor(Math.log2(words.length + 1)))));
}

function nameWords({ words, frames }: Reading, sink: Sink): void {
  let before: Word | null = null;
  for (const word of words) {
    sink.word('word:', word);
    sink.pair(before, word);
    before = word;
  }
  eachRun(
    words.map(({ shape }) => shape),
    sink.run,
  );
  const leadIn = frames.find(({ where }) => where === 'lead-in');
  const heading = frames.find(({ where }) => where === 'heading');
  if (leadIn !== undefined) for (const word of leadIn.line.words.slice(-12)) sink.word('lead-in:', word);
  if (heading !== undefined) for (const word of heading.line.words) sink.word('heading:', word);
}

/** The names of all features of a sentence, to fit weights to. */
export function featuresOf(reading: Reading, firings: readonly Firing[]): string[] {
  return namesIn((sink) => nameFeatures(reading, firings, sink));
}

/** All names that are given, each once. */
export function namesIn(name: (sink: Sink) => void): string[] {
  const names = new Set<string>();
  name({
    add: (first, second) => names.add(first + second),
    word: (kind, { text }) => names.add(kind + text),
    pair: (before, { text }) => names.add(`pair:${before?.text ?? '^'} ${text}`),
    run: (run) => names.add(`shape:${nameRun(run)}`),
  });
  return [...names];
}
