import { opensWithVerb } from './clause-opening.ts';
import { verbs } from './known-verbs.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { type Range, skipAdverbs } from './verb-group.ts';
import { takesBy } from './verbs.ts';
import type { Piece } from './words.ts';

/** Verbs that are done to somebody for something: what stands after "for" is no part of whom. */
const demanding = /^(?:ask|press|lobby|urge|push|call|hold|thank)$/;
/** Words between two commas after a verb, at most. */
const longestAside = 4;

/** The noun phrase after a verb, past adverbs, an aside, "that" and a preposition that the verb takes. */
export function objectAfter(
  pieces: readonly Piece[],
  from: number,
  base: string | null,
  ends: Ends,
): Range | null {
  let at = skipAdverbs(pieces, from);
  if (base !== null && takesBy(base, pieces[at]?.lower ?? '')) at++;
  at = pastAside(pieces, at);
  if (pieces[at]?.lower === 'that') at++;
  const end = endOfNounPhrase(pieces, at, ends);
  if (end <= at) return null;
  if (base === null || !demanding.test(base)) return { from: at, end };
  const cut = pieces.slice(at, end).findIndex(({ lower }) => lower === 'for');
  return { from: at, end: cut > 0 ? at + cut : end };
}

/** "Will visit, unannounced, each of the sites". */
function pastAside(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.lower !== ',') return at;
  const close = pieces.findIndex(({ lower }, index) => index > at && lower === ',');
  return close !== -1 && close - at <= longestAside ? close + 1 : at;
}

/** "I want volunteers trained", "I should like to see every cabinet checked": what is wanted done, and to what. */
export function wantedDone(
  pieces: readonly Piece[],
  from: number,
  ends: Ends,
): Readonly<{ action: Range; base: string | null; object: Range }> | null {
  const start = pieces[from]?.lower === 'to' && pieces[from + 1]?.lower === 'see' ? from + 2 : from;
  const object = objectAfter(pieces, start, null, ends);
  if (object === null) return null;
  const at = skipAdverbs(pieces, object.end);
  const word = pieces[at]?.lower ?? '';
  if (!verbs.pasts.has(word) && !/[a-z]{2}ed$/.test(word)) return null;
  return { action: { from: at, end: at + 1 }, base: verbs.baseOf(word), object };
}

const closing = /^[.;:()]$|^(?:who|whose|which|that|where|when|so|if|because|what|whatever)$/;
/** A second verb is looked for so many words after the first thing undertaken. */
const reach = 14;

/** The verb after "and" or "or" that stands in the form of the first; null where another clause begins before. */
export function secondVerb(
  pieces: readonly Piece[],
  from: number,
  first: number,
  passive: boolean,
): number | null {
  const shape = pieces[first]!.lower;
  const forms = passive
    ? verbs.pasts
    : verbs.bases.has(shape)
      ? verbs.bases
      : verbs.gerunds.has(shape)
        ? verbs.gerunds
        : verbs.thirds;
  for (let at = from; at < pieces.length && at < from + reach; at++) {
    const { lower } = pieces[at]!;
    if (closing.test(lower)) return null;
    if (lower === ',' && !/^(?:and|or)$/.test(pieces[at + 1]?.lower ?? '')) return null;
    if (lower === 'to' && verbs.bases.has(pieces[at + 1]?.lower ?? '')) return null;
    if (lower !== 'and' && lower !== 'or') continue;
    let next = skipAdverbs(pieces, at + 1);
    if (pieces[next]?.lower === 'to') next = skipAdverbs(pieces, next + 1);
    const word = pieces[next];
    if (word === undefined || !forms.has(word.lower) || /^\p{Lu}|^ha(?:ve|s)$/u.test(word.text)) continue;
    if (passive || at === from || opensWithVerb(pieces, next)) return next;
  }
  return null;
}
