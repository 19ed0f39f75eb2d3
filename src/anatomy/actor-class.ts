import type { Actor } from '../model/index.ts';
import { type Piece, prepositions } from './words.ts';

const author =
  /^(?:i|we|me|us|my|our|commissioner|commissioner's|pcc|opcc|mayor|mayoralty|office|deputy|pso|both|all)$/;
const force =
  /^(?:force|force's|police|constabulary|constable|officers?|pcsos?|detectives?|sergeants?|patrols?|investigators|superintendents?|inspectors?|he|she)$/;
const others =
  /^(?:councils?|boards?|partnerships?|partners|services?|trusts?|universit(?:y|ies)|directors?|landlords|associations?|agency|agencies|providers?|schools?|colleges?|forum|units?|department|panel|crews?|firefighters|members?|manager|head|lead|authority|authorities|probation|nhs|charity|charities|courts?|executive|teams?|secretariat|companies|businesses|volunteers|groups?|hospitals?|staff|coordinator|co-ordinator)$/;

const quantifier = /^(?:the|each|one|two|three|four|all|both|some|any|every|half|most|none)$/;
/** Heads whose body stands after "of": "a member of the board", "the office of the commissioner". */
const ofBody = /^(?:members?|head|lead|one|office)$/;

/** Whom a noun phrase names as able to act, by its head; null for things and for those who only receive. */
export function actorClass(pieces: readonly Piece[]): Actor | null {
  const words = pieces.filter(({ isWord }) => isWord).map(({ lower }) => lower);
  const preposition = words.findIndex((word) => prepositions.has(word));
  const head = preposition <= 0 ? words : words.slice(0, preposition);
  const isBeyond = ofBody.test(head.at(-1) ?? '') || head.every((word) => quantifier.test(word));
  const heads = headsIn(isBeyond ? words : head);
  const isOf = (pattern: RegExp) => heads.some((word) => pattern.test(word));
  const classes: Actor[] = [];
  if (isOf(author)) classes.push('commissioner');
  if (isOf(force)) classes.push('force');
  if (isOf(others)) classes.push(words[0] === 'my' && isOf(/^teams?$/) ? 'commissioner' : 'partners');
  return new Set(classes).size > 1 ? 'joint' : (classes[0] ?? null);
}

/** The last two words, and each before "and", "or" and "of". */
function headsIn(words: readonly string[]): string[] {
  return words.filter((_, at) => at >= words.length - 2 || /^(?:and|of|or)$/.test(words[at + 1]!));
}
