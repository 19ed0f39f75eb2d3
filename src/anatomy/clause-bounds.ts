import { verbs } from './known-verbs.ts';
import { finite, isAdverb, isMark, type Piece, relatives, subordinators } from './words.ts';

type Range = Readonly<{ from: number; end: number }>;

/** A part between commas is no longer than this many words. */
const longestParenthesis = 25;

/**
 * What stands before a verb back to where its clause begins. A part between commas is passed over ("the post, the first
 * of its kind, is"), and a verb after "and" has the subject of the one before ("I sit on the board and will vote").
 */
export function subjectBefore(pieces: readonly Piece[], verb: number): Range | null {
  let end = verb;
  while (end > 0 && isAdverb(pieces[end - 1]!.lower)) end--;
  if (end > 1 && pieces[end - 1]!.lower === 'and') return sharedSubject(pieces, end - 1);
  if (pieces[end - 1]?.lower === ',') {
    const opening = commaBefore(pieces, end - 1);
    if (opening === null) return null;
    end = opening;
  }
  const from = clauseStart(pieces, end);
  return from < end ? { from, end } : null;
}

function commaBefore(pieces: readonly Piece[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && comma - at < longestParenthesis; at--)
    if (pieces[at]!.lower === ',') return at;
  return null;
}

/** The pronoun that begins the clause before "and": of other subjects it is not plain where they end. */
function sharedSubject(pieces: readonly Piece[], and: number): Range | null {
  const from = clauseStart(pieces, and);
  return /^(?:i|we)$/.test(pieces[from]?.lower ?? '') ? { from, end: from + 1 } : null;
}

/** Where the clause that ends before a piece begins: after a mark, a conjunction or an "and" between clauses. */
function clauseStart(pieces: readonly Piece[], end: number): number {
  let hasVerb = false;
  for (let at = end - 1; at >= 0; at--) {
    const { lower } = pieces[at]!;
    if (isMark(pieces[at]!)) {
      if (!isSeriesComma(pieces, at, end)) return at + 1;
    } else if (relatives.has(lower)) {
      // "Families who have lost somebody will": the relative has a verb of its own.
      if (!hasVerb) return at + 1;
      hasVerb = false;
    } else if (/^(?:if|because|unless|while|but|so|as|than)$/.test(lower)) return at + 1;
    else if ((lower === 'and' || lower === 'or') && joinsClauses(pieces, at)) return at + 1;
    else hasVerb ||= isVerb(lower);
  }
  return 0;
}

function isVerb(word: string): boolean {
  return finite.has(word) || verbs.thirds.has(word) || verbs.bases.has(word) || verbs.pasts.has(word);
}

/** "Call handlers, licensing officers and caretakers are": a comma in a list that "and" closes. */
function isSeriesComma(pieces: readonly Piece[], at: number, end: number): boolean {
  if (pieces[at]!.lower !== ',' || at + 1 >= end) return false;
  if (pieces.slice(0, at).some(({ lower }) => finite.has(lower))) return false;
  for (let next = at + 1; next < end && next <= at + 6; next++) {
    const { lower } = pieces[next]!;
    if (lower === ',' || lower === 'and' || lower === 'or')
      return next > at + 1 && !/^(?:i|we|the|my|with)$/.test(pieces[at + 1]!.lower);
  }
  return false;
}

function joinsClauses(pieces: readonly Piece[], and: number): boolean {
  if (pieces[and - 1]?.lower === ',') return true;
  for (let at = and - 1; at >= 0 && !isMark(pieces[at]!); at--)
    if (finite.has(pieces[at]!.lower)) return true;
  return false;
}

const tells = /^(?:ensure|promise|pledge|see|say|agreed|sure|clear|certain)$/;

/** Whether the clause of a verb hangs on another: it begins with "if", "who", "so that" and has no other verb before. */
export function isSubordinate(pieces: readonly Piece[], verb: number): boolean {
  let hasVerb = false;
  for (let at = verb - 1; at >= 0; at--) {
    const { lower } = pieces[at]!;
    const before = pieces[at - 1]?.lower ?? '';
    if (lower === ',' || lower === ';' || lower === ':')
      return !hasVerb && subordinators.has(pieces[at + 1]?.lower ?? '') && pieces[at + 2]?.lower !== 'is';
    if (lower === 'and' && /^(?:i|we)$/.test(pieces[at + 1]?.lower ?? '')) return false;
    const opens =
      lower === 'that' ? !tells.test(before) : subordinators.has(lower) && !/^(?:as|since)$/.test(lower);
    // "Which is why the coordinators will".
    if (lower === 'why' && before === 'is') return false;
    if (opens && !hasVerb) return true;
    if (opens) hasVerb = false;
    else hasVerb ||= isVerb(lower) && at < verb - 1;
  }
  return false;
}
