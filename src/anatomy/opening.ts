import { opensWithVerb } from './clause-opening.ts';
import { verbs } from './known-verbs.ts';
import type { Ends } from './noun-phrase.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { endWithParticle, nextVerb, skipAdverbs, type VerbGroup } from './verb-group.ts';
import { determiners, type Piece, prepositions } from './words.ts';

/** How a text is to be read. */
export type Manner = Readonly<{
  /** It is an item of a list or a table's cell, so that it may open with its verb in the third person. */
  isItem: boolean;
  /** The line above ends in "will" or "to": the first word is a verb, known or not. */
  isAsked: boolean;
  /** The line above only names who acts ("My office:"): the first word may be its verb. */
  isNamed: boolean;
  /** An outcome is wished for: a verb in it is none of an undertaking. */
  isOutcome: boolean;
}>;

/** The verb that a text opens with, in any form, after a number, "and" or "also"; null where it opens otherwise. */
export function openingVerb(
  pieces: readonly Piece[],
  manner: Manner,
  groups: readonly VerbGroup[],
  ends: Ends,
): VerbGroup | null {
  const from = afterOpeners(pieces);
  const isInfinitive = pieces[from]?.lower === 'to';
  const start = isInfinitive ? skipAdverbs(pieces, from + 1) : from;
  const word = pieces[start]?.lower ?? '';
  const isThird = verbs.thirds.has(word) && !verbs.bases.has(word);
  if (word === '' || (isThird && !manner.isItem)) return null;
  const isNamed = isThird && manner.isNamed;
  const isKnown = isInfinitive ? verbs.bases.has(word) : opensWithVerb(pieces, start);
  const isBare = manner.isAsked && (verbs.bases.has(word) || looksLikeVerb(pieces, start));
  // "Re-light and redesign": an unknown word that "and" joins to a verb.
  const isJoined =
    pieces[start + 1]?.lower === 'and' &&
    verbs.bases.has(pieces[start + 2]?.lower ?? '') &&
    opensWithVerb(pieces, start + 2);
  if (!isKnown && !isBare && !isJoined && !isNamed) return null;
  // "Stop and search records will be published": what looks like a verb is the subject of one.
  if (groups.some(({ subject, subordinate }) => !subordinate && isWithin(pieces, start, subject, ends)))
    return null;
  const main = throughLeading(pieces, start);
  return {
    from,
    main,
    end: endWithParticle(pieces, main),
    base: verbs.baseOf(pieces[main]!.lower),
    passive: false,
    subject: null,
    subordinate: false,
  };
}

function afterOpeners(pieces: readonly Piece[]): number {
  let at = 0;
  for (let steps = 0; steps < 6 && at < pieces.length; steps++) {
    const { lower, isWord } = pieces[at]!;
    const after = pieces[at + 1]?.lower ?? '';
    const isNumber =
      /^(?:\d+(?:\.\d+)+|\d+|[a-z]|i{1,3}|iv|v)$/.test(lower) &&
      (/^[.)]$/.test(after) || lower.includes('.'));
    if (isWord && !isNumber && !/^(?:and|then|or)$/.test(lower)) break;
    at++;
  }
  return skipAdverbs(pieces, at);
}

function isWithin(
  pieces: readonly Piece[],
  start: number,
  subject: VerbGroup['subject'],
  ends: Ends,
): boolean {
  if (subject === null || subject.from > start) return false;
  return subjectPhrase(pieces, subject, ends)?.from === start;
}

/** "Continue to fund", "working to reduce": the verb that is led to. */
function throughLeading(pieces: readonly Piece[], start: number): number {
  const base = verbs.baseOf(pieces[start]!.lower);
  if (base === null || !/^(?:have|continue|work|seek|help|start|begin|keep|aim|look)$/.test(base))
    return start;
  const next = skipAdverbs(pieces, start + 1);
  const word = pieces[next]?.lower ?? '';
  const led = word === 'to' ? skipAdverbs(pieces, next + 1) : next;
  if (word === 'to') return verbs.bases.has(pieces[led]?.lower ?? '') ? led : start;
  return verbs.gerunds.has(word) ? (nextVerb(pieces, next) ?? next) : start;
}

/** After "will:" an unknown word with a noun phrase or a preposition behind it is a verb. */
function looksLikeVerb(pieces: readonly Piece[], at: number): boolean {
  const { lower, text } = pieces[at]!;
  const after = pieces[at + 1]?.lower ?? '';
  if (!/^[a-z][a-z-]+$/i.test(text) || determiners.has(lower) || prepositions.has(lower) || /s$/.test(lower))
    return false;
  return (
    /^(?:the|an?|our|my|its|their|all|every|each|more|any|new|local|people|[\d£].*)$/.test(after) ||
    prepositions.has(after)
  );
}
