import type { Anchor } from '../../model/index.ts';
import { bareText, foldText } from '../../text/index.ts';
import { type AnchoredSentence, sentenceAt, type TextIndex } from './text-index.ts';

/**
 * A place in a document with the very words of an anchor: how much speaks for it, and whether it is where they stood. `within`
 * is true where the words are a part of one sentence that says more.
 */
export type SameWords = Readonly<{
  index: TextIndex;
  at: number;
  whole: boolean;
  within: boolean;
  score: number;
  inPlace: boolean;
}>;

/** Most places of one quote that are looked at: what stands oftener is furniture. */
const mostPlaces = 200;
/** Fewest letters and digits of a quote that is looked for inside sentences. */
const leastInside = 16;
/** So many letters and digits beside the words may be the mark of a list or a footnote, and say nothing. */
const mostMark = 3;

/**
 * Every place of a document with the same letters and digits as the quote: whole sentences, or, where there are none, parts
 * and runs of sentences. Of what speaks for a place half is that the words are the same, the rest neighbours (30%), page
 * (10%), position (5%), lead-in and kind of block (5%, where both are the same).
 */
export function sameWords(anchor: Anchor, index: TextIndex): SameWords[] {
  const quote = bareText(anchor.quote);
  if (quote === '') return [];
  const neighbours = { before: bareText(anchor.prefix), after: bareText(anchor.suffix) };
  const whole = (index.byBare.get(quote) ?? []).slice(0, mostPlaces);
  const places =
    whole.length > 0
      ? whole.map((at) => ({ at, whole: true, start: index.starts[at]! }))
      : inside(quote, index).map((start) => ({ at: sentenceAt(index, start), whole: false, start }));
  return places.map(({ at, whole: isWhole, start }) => {
    const beside = besides(index.bare, start, start + quote.length, neighbours);
    const sentence = index.text.sentences[at]!;
    const page = pageLikeness(anchor.page, sentence.page);
    const place = placeLikeness(anchor, index, sentence.span.start);
    const block = Number(isSuchBlock(anchor, sentence));
    const score = 0.5 + 0.3 * beside + 0.1 * page + 0.05 * place + 0.05 * block;
    const within = !isWhole && isWithin(index, at, start, quote.length);
    return {
      index,
      at,
      whole: isWhole,
      within,
      score,
      inPlace: beside >= 0.5 || (page === 1 && place > 0.98),
    };
  });
}

const isSuchBlock = (anchor: Anchor, { leadIn, blockKind }: AnchoredSentence): boolean =>
  foldText(leadIn ?? '') === foldText(anchor.leadIn ?? '') && blockKind === (anchor.blockKind ?? blockKind);

function isWithin({ starts }: TextIndex, at: number, start: number, length: number): boolean {
  const [from, to] = [starts[at]!, starts[at + 1]!];
  return start + length <= to && to - from - length > mostMark;
}

function inside(quote: string, { bare }: TextIndex): number[] {
  const found: number[] = [];
  if (quote.length < leastInside) return found;
  for (let at = bare.indexOf(quote); at >= 0 && found.length < mostPlaces; at = bare.indexOf(quote, at + 1))
    found.push(at);
  return found;
}

/** How far what stands before and after is the same, 0 to 1: the better side counts for most, as one may be cut off. */
function besides(
  bare: string,
  start: number,
  end: number,
  { before, after }: Readonly<{ before: string; after: string }>,
): number {
  const left = shareBackwards(before, bare.slice(Math.max(0, start - before.length), start));
  const right = shareForwards(after, bare.slice(end, end + after.length));
  return 0.7 * Math.max(left, right) + 0.3 * Math.min(left, right);
}

/** The share of letters from the words outwards that are the same; a side with nothing matches one with nothing. */
function shareForwards(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  if (most === 0) return 1;
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  return same / most;
}

function shareBackwards(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  if (most === 0) return 1;
  const least = Math.min(one.length, other.length);
  let same = 0;
  while (same < least && one[one.length - 1 - same] === other[other.length - 1 - same]) same++;
  return same / most;
}

function pageLikeness(then: number | null, now: number | null): number {
  if (then === now) return 1;
  if (then === null || now === null) return 0;
  return Math.abs(then - now) === 1 ? 0.5 : 0;
}

function placeLikeness({ position }: Anchor, { text }: TextIndex, start: number): number {
  const of = text.sentences.at(-1)?.span.end ?? 0;
  if (position.of === 0 || of === 0) return 0;
  return 1 - Math.abs(position.start / position.of - start / of);
}
