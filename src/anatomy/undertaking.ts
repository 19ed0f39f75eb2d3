import { subjectBefore } from './clause-bounds.ts';
import { type Deed, deedsOf, isWish, thing } from './deed.ts';
import { verbs } from './known-verbs.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { type Manner, openingVerb } from './opening.ts';
import { afterOpening, presentVerb } from './present.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { endWithParticle, findVerbGroups, type Range } from './verb-group.ts';
import { isMark, type Piece, subjectPronouns } from './words.ts';

/** What a text undertakes, in its order; a thing alone with no verb, where it has none. */
export function readDeeds(pieces: readonly Piece[], manner: Manner, ends: Ends): Deed[] {
  const groups = findVerbGroups(pieces).filter(({ subordinate }) => !subordinate);
  const opening = openingVerb(pieces, manner, groups, ends);
  if (opening !== null) return deedsOf(pieces, opening, ends);
  const [first, ...others] = groups;
  if (first === undefined) return presentDeeds(pieces, manner, ends);
  if (manner.isOutcome)
    return isWish(first.base) ? deedsOf(pieces, first, ends) : presentDeeds(pieces, manner, ends);
  const deeds = deedsOf(pieces, first, ends);
  const second = others.find(({ subject }) => subject !== null);
  if (second !== undefined) return [...deeds, ...deedsOf(pieces, second, ends).slice(0, 1)];
  // "I sit on the board and will vote": the first verb is in the present.
  const isSecond = pieces[first.from - 1]?.lower === 'and' && first.subject !== null;
  return isSecond ? [...presentDeeds(pieces.slice(0, first.from - 1), manner, ends), ...deeds] : deeds;
}

/** Deeds of a text with no verb in the future: in the present, with a participle, or a thing alone. */
function presentDeeds(pieces: readonly Piece[], manner: Manner, ends: Ends): Deed[] {
  const verb = presentVerb(pieces, manner.isOutcome, ends);
  if (verb === null) return [thing(leadingPhrase(pieces, ends))];
  const { from, at, passive } = verb;
  const base = verbs.baseOf(pieces[at]!.lower);
  const subject = subjectBefore(pieces, from);
  if (manner.isOutcome && !isWish(base)) return [thing(subject && subjectPhrase(pieces, subject, ends))];
  const end = endWithParticle(pieces, at);
  return deedsOf(pieces, { from, main: at, end, base, passive, subject, subordinate: false }, ends);
}

/** The noun phrase that a text begins with, after words for time and place before its comma. */
function leadingPhrase(pieces: readonly Piece[], ends: Ends): Range | null {
  let at = afterLabel(pieces) ?? afterOpening(pieces);
  while (at < pieces.length && isMark(pieces[at]!)) at++;
  const end = endOfNounPhrase(pieces, at, ends);
  const isPronoun = end === at + 1 && subjectPronouns.has(pieces[at]!.lower);
  return end > at && !isPronoun ? { from: at, end } : null;
}

/** "Retail gangs: a shared database": where what is to be made begins after a label of a few words. */
function afterLabel(pieces: readonly Piece[]): number | null {
  const colon = pieces.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > 5) return null;
  return /^(?:an?|one|new|\d+)$/.test(pieces[colon + 1]?.lower ?? '') ? colon + 1 : null;
}
