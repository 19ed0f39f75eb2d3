import type { AnatomyPart, Testability, TestabilityReason } from '../model/index.ts';
import { isAbstract, plainnessOf } from './verbs.ts';
import { prepositions } from './words.ts';

/** What of a commitment decides whether it can be tested. */
export type Grounds = Readonly<{
  parts: readonly AnatomyPart[];
  /** The base form of its main verb; null where it has none. */
  base: string | null;
  /** An outcome is wished for with no action undertaken. */
  isOutcome: boolean;
}>;

/** What speaks for and against it, as the words that do; null where nothing does. */
type Held = Readonly<{
  what: string | null;
  deliverable: string | null;
  much: string | null;
  when: string | null;
  who: string | null;
  measure: string | null;
  isVague: boolean;
  isOutcome: boolean;
}>;

/**
 * Whether a reader could later say that it was done, with what speaks for and against it. From its words alone where
 * they name an observable action or a deliverable, or how much; hardly where the verb is open to any reading, or an
 * outcome is only wished for, with nothing to count; else with a judgement of the reader's own.
 */
export function testabilityOf(grounds: Grounds): Testability {
  const held = holdTogether(grounds);
  const { what, deliverable, much, when, who } = held;
  const isNamed = what !== null || (deliverable !== null && !held.isVague);
  const score = [isNamed, much !== null, when !== null, who !== null].filter(Boolean).length;
  return { level: levelOf(held, isNamed), score, reasons: reasonsOf(grounds, held) };
}

function levelOf(held: Held, isNamed: boolean): Testability['level'] {
  const { deliverable, much, when, measure, isVague, isOutcome } = held;
  if (isOutcome) return much !== null ? 'words' : measure !== null ? 'judgement' : 'hardly';
  if (isVague) return much !== null || deliverable !== null || when !== null ? 'judgement' : 'hardly';
  return isNamed || much !== null ? 'words' : 'judgement';
}

function reasonsOf(grounds: Grounds, held: Held): TestabilityReason[] {
  const { what, deliverable, much, when, who, isVague, isOutcome } = held;
  const reasons: TestabilityReason[] = [];
  const say = (id: TestabilityReason['id'], words: string | null) => {
    if (words !== null) reasons.push({ id, words });
  };
  say('says-what', what);
  if (deliverable !== what) say('names-deliverable', deliverable);
  say('says-how-much', much);
  say('says-when', when);
  say('says-who', who);
  const action = wordsOf(grounds.parts, 'action');
  if (isOutcome) reasons.push({ id: 'outcome-only', words: null });
  else if (isVague) reasons.push({ id: 'vague-verb', words: action });
  else if (what === null && deliverable === null && much === null)
    reasons.push({ id: 'open-what', words: action });
  return reasons;
}

function holdTogether({ parts, base, isOutcome }: Grounds): Held {
  return {
    what: isOutcome ? null : observable(parts, base),
    deliverable: wordsOf(parts, 'deliverable'),
    much: wordsOf(parts, 'target', 'money', 'baseline'),
    when: wordsOf(parts, 'deadline', 'frequency'),
    who: wordsOf(parts, 'actor'),
    measure: wordsOf(parts, 'measure'),
    isVague: base !== null && plainnessOf(base) === 'vague',
    isOutcome,
  };
}

/** The words that name a thing done which others could see; null where there are none. */
function observable(parts: readonly AnatomyPart[], base: string | null): string | null {
  const action = wordsOf(parts, 'action');
  const object = wordsOf(parts, 'object');
  const isOne = object !== null && oneOf.test(object);
  if (action === null) return isOne ? object : null;
  // "Will have a named officer": there will be one, or not.
  if (base !== null && /^(?:be|have|get)$/.test(base) && isOne) return action;
  if (isAbstract(headOf(object ?? ''))) return null;
  const plainness = base === null ? 'open' : plainnessOf(base);
  if (plainness === 'concrete') return action;
  // "Every officer will have been vetted by December": at a set time it was done to them, or not.
  const isTimed = object !== null && wordsOf(parts, 'deadline', 'frequency') !== null;
  return plainness === 'open' && isTimed ? action : null;
}

/** What begins the name of a thing of which there will be one, or so many, or none. */
const oneOf =
  /^(?:an?|one|new|no|more|another|each|every|all|\d.*?|two|three|four|five|six|ten|twenty|fifty)\b/i;

/** The words of the first part that plays one of the roles, in the order of the roles. */
function wordsOf(parts: readonly AnatomyPart[], ...roles: readonly AnatomyPart['role'][]): string | null {
  const found = roles.flatMap((role) => parts.filter((part) => part.role === role));
  return found[0]?.words ?? null;
}

/** The last word of an object before its first preposition. */
function headOf(object: string): string {
  const words = object.toLowerCase().split(/\s+/);
  const preposition = words.findIndex((word) => prepositions.has(word));
  return words.at(preposition > 0 ? preposition - 1 : -1) ?? '';
}
