import { isSubordinate, subjectBefore } from './clause-bounds.ts';
import type { Stretch } from './found.ts';
import { verbs } from './known-verbs.ts';
import { particles } from './verbs.ts';
import { beForms, isAdverb, modals, type Piece } from './words.ts';

/** A stretch of pieces, the end exclusive. */
export type Range = Readonly<{ from: number; end: number }>;

/** The offsets of a stretch of pieces that holds at least one. */
export function stretchOf(pieces: readonly Piece[], { from, end }: Range): Stretch {
  return { start: pieces[from]!.start, end: pieces[end - 1]!.end };
}

/**
 * A verb with what belongs to it ("will continue to fund", "roll out"): `main` is the piece that says what is done, `base`
 * its base form where it is known. `subject` is what stands before it in its clause. `subordinate` clauses hang on others.
 */
export type VerbGroup = Range &
  Readonly<{
    main: number;
    base: string | null;
    passive: boolean;
    subject: Range | null;
    subordinate: boolean;
  }>;

/** Words that lead to another verb: "continue to fund", "is committed to reducing", "able to". */
const leading =
  /^(?:have|continue|work|seek|aim|strive|begin|start|help|look|try|keep|remain|plan|intend|commit|committed|pledge|promise|want|like|love|wish|hope|mean|agree|propose|endeavour|need|get|asked|expected|required|helped|encouraged|invited|able|ready|going|working|seeking|aiming|hoping|planning|looking|able)$/;
const intends =
  /^(?:mean|want|intend|plan|aim|hope|pledge|promise|commit|propose|wish|aims|intends|plans|commits)$/;

/** The verb groups of a text that stand in the future, order something or are under way, in order. */
export function findVerbGroups(pieces: readonly Piece[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  // "Should confidence fall" begins with a condition, not with an order.
  const first = pieces[0]?.lower === 'should' ? 1 : 0;
  for (let at = first; at < pieces.length; at++) {
    const start = afterAuxiliary(pieces, at);
    if (start === null || pieces[skipWithin(pieces, start)]?.isWord !== true) continue;
    const group = readGroup(pieces, at, start);
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

/** Where the words after an undertaking's auxiliary begin; null where no such auxiliary stands at the piece. */
function afterAuxiliary(pieces: readonly Piece[], at: number): number | null {
  const { lower } = pieces[at]!;
  if (modals.has(lower)) return at + 1;
  if (/^(?:is|are|am|'m|'re)$/.test(lower)) {
    const next = skipAdverbs(pieces, at + 1);
    const word = pieces[next]?.lower ?? '';
    if (word === 'to') return next + 1;
    return verbs.gerunds.has(word) || /^(?:going|being|committed|determined)$/.test(word) ? next : null;
  }
  const done = skipAdverbs(pieces, at + 1);
  if (
    /^(?:have|has|'ve)$/.test(lower) &&
    /^(?:agreed|committed|undertaken|pledged|promised|offered|decided)$/.test(pieces[done]?.lower ?? '')
  )
    return pieces[done + 1]?.lower === 'to' ? done + 2 : null;
  const hasSubject = at > 0 && !/^(?:an?|the|my|our|to|this|of)$/.test(pieces[at - 1]!.lower);
  return intends.test(lower) && hasSubject && pieces[at + 1]?.lower === 'to' ? at + 2 : null;
}

/** The first piece from `from` on that is no adverb. */
export function skipAdverbs(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && isAdverb(pieces[at]!.lower)) at++;
  return at;
}

/** Between an auxiliary and its verb "each", "all" and "both" say how too: "will each get". */
function skipWithin(pieces: readonly Piece[], from: number): number {
  const at = skipAdverbs(pieces, from);
  return /^(?:each|all|both)$/.test(pieces[at]?.lower ?? '') ? skipAdverbs(pieces, at + 1) : at;
}

/** Reads from an auxiliary to the main verb, through "be", "continue to" and adverbs. */
function readGroup(pieces: readonly Piece[], from: number, start: number): VerbGroup {
  let main = skipWithin(pieces, start);
  let passive = false;
  for (let steps = 0; steps < 8; steps++) {
    const next = nextVerb(pieces, main);
    if (next === null) break;
    passive = beForms.has(pieces[main]!.lower) && isParticiple(pieces[next]!.lower);
    main = next;
  }
  return {
    from,
    main,
    end: endWithParticle(pieces, main),
    base: verbs.baseOf(pieces[main]!.lower),
    passive,
    subject: subjectBefore(pieces, from),
    subordinate: isSubordinate(pieces, from),
  };
}

/** The verb that the verb at a piece leads to: from "be" to "funded", from "continue" to "fund"; null where it leads. */
export function nextVerb(pieces: readonly Piece[], at: number): number | null {
  const word = pieces[at]!.lower;
  const next = skipAdverbs(pieces, at + 1);
  const after = pieces[next]?.lower ?? '';
  if (word === 'have' && after !== 'to') return after === 'been' ? next : null;
  if (beForms.has(word)) {
    const leads = isParticiple(after) || verbs.gerunds.has(after) || after === 'being' || leading.test(after);
    return leads ? next : null;
  }
  const toNext = skipAdverbs(pieces, next + 1);
  const led = pieces[toNext]?.lower ?? '';
  if (leading.test(word) && after === 'to' && (verbs.bases.has(led) || /^[a-z-]*[a-rt-z]$/.test(led)))
    return toNext;
  if (!/^(?:keep|continue|start|begin|go|stop)$/.test(word)) return null;
  const gerund = after === 'on' ? next + 1 : next;
  return verbs.gerunds.has(pieces[gerund]?.lower ?? '') ? gerund : null;
}

function isParticiple(word: string): boolean {
  if (/^(?:need|indeed|hundred|committed|determined)$/.test(word)) return false;
  return verbs.pasts.has(word) || /..ed$/.test(word);
}

/** The end of a verb with its particle ("roll out"): "on", "in", "over" and "through" are prepositions as a rule. */
export function endWithParticle(pieces: readonly Piece[], main: number): number {
  const next = pieces[main + 1]?.lower ?? '';
  return particles.has(next) && pieces[main + 2]?.lower !== 'of' ? main + 2 : main + 1;
}
