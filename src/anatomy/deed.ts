import { actorClass } from './actor-class.ts';
import { verbs } from './known-verbs.ts';
import type { Ends } from './noun-phrase.ts';
import { readNumber } from './numbers.ts';
import { objectAfter, secondVerb, wantedDone } from './object.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { endWithParticle, type Range, type VerbGroup } from './verb-group.ts';
import { takesBy } from './verbs.ts';
import { determiners, type Piece, prepositions } from './words.ts';

/** One thing undertaken: the words of its verb, what it is done to, and who stands before it. Null where not said. */
export type Deed = Readonly<{
  action: Range | null;
  base: string | null;
  object: Range | null;
  subject: Range | null;
  passive: boolean;
}>;

/** A thing with no verb. */
export function thing(object: Range | null): Deed {
  return { action: null, base: null, object, subject: null, passive: false };
}

/** Whether a verb wishes for what another is to do: "I want volunteers trained". */
export function isWish(base: string | null): boolean {
  return base === 'want' || base === 'see';
}

/** A verb group with its object, and a second verb that "and" joins to it in the same form. */
export function deedsOf(pieces: readonly Piece[], group: VerbGroup, ends: Ends): Deed[] {
  const subject = group.subject === null ? null : subjectPhrase(pieces, group.subject, ends);
  const wished = isWish(group.base) ? wishedBy(pieces, group, subject, ends) : null;
  if (wished !== null) return [wished];
  const { from, end, base, passive } = group;
  const after = passive ? null : pastNumber(pieces, objectAfter(pieces, end, base, ends), subject);
  const isState = isComplement(pieces, group);
  const byPreposition = after !== null && base !== null && takesBy(base, pieces[end]?.lower ?? '');
  const action = { from, end: byPreposition || isState ? end + 1 : end };
  const object = passive || isState ? subject : (after ?? thingIn(pieces, subject));
  return withSecond(pieces, { action, base, object, subject, passive }, group.main, after, ends);
}

/** Adds the second of two verbs; where they share an object ("recruit and train 20"), the first deed has it. */
function withSecond(
  pieces: readonly Piece[],
  first: Deed,
  main: number,
  after: Range | null,
  ends: Ends,
): Deed[] {
  const { action, subject, passive } = first;
  const reached = after?.end ?? action!.end;
  const from = secondVerb(pieces, reached, main, passive);
  if (from === null) return [first];
  const end = endWithParticle(pieces, from);
  const base = verbs.baseOf(pieces[from]!.lower);
  const object = passive ? null : objectAfter(pieces, end, base, ends);
  const isShared = after === null && !passive && from <= action!.end + 2;
  const second = { action: { from, end }, base, object: isShared ? null : object, subject, passive };
  return [isShared ? { ...first, object } : first, second];
}

/** What an author wants done and to what, or only wants; null where somebody else does. */
function wishedBy(
  pieces: readonly Piece[],
  { end, base }: VerbGroup,
  subject: Range | null,
  ends: Ends,
): Deed | null {
  const done = wantedDone(pieces, end, ends);
  if (done !== null) return { ...done, subject, passive: false };
  if (subject === null || !/^(?:i|we)$/.test(pieces[subject.from]!.lower)) return null;
  return { ...thing(objectAfter(pieces, end, base, ends)), subject };
}

/** "The specials are to reach seventy": a number alone is how many, and of what is said before. */
function pastNumber(pieces: readonly Piece[], object: Range | null, subject: Range | null): Range | null {
  if (object === null) return null;
  const words = pieces.slice(object.from, object.end).map(({ lower }) => lower);
  return readNumber(words.join(' ')) === null ? object : subject;
}

/** "Will be available": a word after "be" that is no thing of its own. */
function isComplement(pieces: readonly Piece[], { main, end }: VerbGroup): boolean {
  const next = pieces[end];
  if (pieces[main]!.lower !== 'be' || next?.isWord !== true) return false;
  const { lower } = next;
  if (/^(?:available|open|free|ready|able|automatic)$/.test(lower)) return true;
  const isThing = determiners.has(lower) || prepositions.has(lower) || /^(?:\d.*|that|to|and)$/.test(lower);
  return !isThing && pieces[end + 1]?.isWord !== true;
}

/** A subject that cannot act is what the outcome is said of: "front counters will reopen". */
function thingIn(pieces: readonly Piece[], subject: Range | null): Range | null {
  return subject !== null && actorClass(pieces.slice(subject.from, subject.end)) === null ? subject : null;
}
