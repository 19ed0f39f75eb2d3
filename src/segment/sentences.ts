import type { Span } from '../model/index.ts';
import { bound, open, starters } from './abbreviations.ts';

const stops = /[.!?\u2026]+/g;
/** A list that lost its lines: "We will: \u2022 mend gates \u2022 light lanes". */
const inlineBullet = /(?:^|\s)[\u2022\u25CF\u25AA\u25A0](?=\s)/g;
const closers = /["'\u201D\u2019)\]\u00BB*]/;
/** A footnote's mark glued to the stop, where a sentence follows: "fell.4 We", "fell.[12] We", "fell.² We". */
const noteMark = /^(?:\[\d{1,3}\]|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3}|\d{1,2}(?=\s+\p{Lu}))/u;
const openers = /["'\u201C\u2018([\u00AB*]/;

/**
 * The natural sentences of a block, as spans that leave out only white space between them, and bullets that stand in
 * running text. A stop ends a sentence where white space and what can begin a sentence follow; semicolons and colons
 * never do.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const bullet of text.matchAll(inlineBullet)) {
    addSentences(text.slice(0, bullet.index), from, spans);
    from = bullet.index + bullet[0].length;
  }
  addSentences(text, from, spans);
  return spans;
}

/** Adds the sentences of a text from an offset on. */
function addSentences(text: string, from: number, spans: Span[]): void {
  let start = skipSpace(text, from);
  stops.lastIndex = start;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const end = endOfSentence(text, start, match.index, stops.lastIndex);
    if (end === null) continue;
    spans.push({ start, end });
    start = skipSpace(text, end);
    stops.lastIndex = Math.max(stops.lastIndex, end);
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
}

/** Where the sentence ends whose stop stands at `at`, closing marks included; null where it goes on. */
function endOfSentence(text: string, start: number, at: number, after: number): number | null {
  let end = after;
  while (end < text.length && closers.test(text[end] ?? '') && !opensNext(text, end)) end++;
  end += noteMark.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const next = skipSpace(text, end);
  if (next >= text.length) return null;
  if (next === end) return isJoined(text, at, end) ? end : null;
  const first = firstLetter(text, next);
  if (/\p{Ll}/u.test(first) && !isLowerStart(text, next)) return null;
  const stop = text.slice(at, after);
  if (stop !== '.') return end;
  return stopEnds(text, start, at, end, next) ? end : null;
}

/** Whether a single full stop ends a sentence, judged by the word before it and the word after. */
function stopEnds(text: string, start: number, at: number, end: number, next: number): boolean {
  const before = lastWord(text, start, at);
  const word = before.toLowerCase();
  const following = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(text.slice(next, next + 40))?.[1] ?? '';
  const isStarter = starters.has(following.toLowerCase());
  if (/\d/.test(before.slice(-1)) && /^\d+$/.test(text.slice(at + 1, end))) return false;
  if (end > at + 1) return !bound.has(word) || isStarter;
  // "1. Text": the number of what follows, at the start of the block or after another sentence.
  if (at - before.length === start && /^(?:\d{1,3}|\d+(?:\.\d+)+|[a-z]|[ivx]{1,4})$/i.test(before))
    return false;
  if (bound.has(word)) return /^no$/.test(word) ? !/^\d/.test(following) : false;
  if (open.has(word)) return isStarter && /^\p{Lu}/u.test(following);
  if (/^\p{Lu}$/u.test(before)) return initialEnds(text, at, before, isStarter);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return isStarter;
  return true;
}

/** "J. Smith" goes on; "as do I. We" and "Plan B. The" end. */
function initialEnds(text: string, at: number, initial: string, isStarter: boolean): boolean {
  const previous = /(\S+)\s+\S*$/.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
  if (initial === 'I') return !/^\p{Lu}/u.test(previous) || isStarter;
  return isStarter;
}

/** The word that ends at `at`, inner stops included ("e.g", "p.m", "3.5"). */
function lastWord(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at).replace(/^\.+/, '');
}

/** A full stop glued to the next sentence ("done.We"): a small letter before, a capital and a small one after. */
function isJoined(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 12);
  if (!/^[\p{Ll}\d]{2,3}$/u.test(before.slice(-2)) || !/^\p{Lu}(?:\p{Ll}+)?\s/u.test(after)) return false;
  return !/\S*(?:www\.|https?:|@)\S*$/.test(text.slice(Math.max(0, at - 60), at));
}

/** A quote or bracket after a stop opens the next sentence when white space stands before it, not after. */
function opensNext(text: string, at: number): boolean {
  return openers.test(text[at] ?? '') && /\p{L}/u.test(text[at + 1] ?? '') && /\s/.test(text[at - 1] ?? '');
}

/** Names that begin with a small letter and can begin a sentence ("eBay", "iPhone"). */
function isLowerStart(text: string, at: number): boolean {
  return /^\p{Ll}\p{Lu}\p{Ll}/u.test(text.slice(at, at + 3));
}

function firstLetter(text: string, from: number): string {
  return /[\p{L}\p{N}]/u.exec(text.slice(from, from + 20))?.[0] ?? '';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
