import { bodyAt, isCapital } from './body-names.ts';
import { apartFrom, type Stretch } from './found.ts';
import { verbs } from './known-verbs.ts';
import { readNumber } from './numbers.ts';
import { breaks, determiners, finite, isAdverb, isMark, type Piece, prepositions } from './words.ts';

/**
 * Named bodies in a text: those that the taxonomy found (`bodies`), widened to their noun phrases; names in capitals
 * that end in a body's word ("the Border and Harbour Authority"); and the police, where they are not to act.
 */
export function findPartners(
  pieces: readonly Piece[],
  bodies: readonly Stretch[],
  withForce: boolean,
): Stretch[] {
  const names = [...bodies, ...pieces.flatMap((_, at) => bodyAt(pieces, at, withForce) ?? [])];
  const found: Stretch[] = [];
  for (const name of names) {
    const wide = widen(pieces, name);
    if (wide === null || isPlace(pieces, wide) || isModifier(pieces, wide)) continue;
    found.push(...apartFrom([wide], found));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words before a body's name that belong to it, and words after it that make a part of the body of it. */
const modifiers =
  /^(?:district|county|city|borough|parish|health|housing|further|higher|education|local|fire|rescue|third|public|social|youth|mental|adult|primary|secondary|safeguarding|licensing|planning|trading)$|(?:al|ic|ry|'s|s')$/;
const parts =
  /^(?:boards?|teams?|services?|associations?|directors?|company|companies|groups?|licensing|housing|leaders)$/;
const vague = /^(?:more|most|many|some|no|any|that|this|these|those|enough)$/;
/** Words that a name is widened by, at most. */
const most = 6;

/** Takes in the words before that belong to the name, back to its determiner, and a body's word after it. */
function widen(pieces: readonly Piece[], seed: Stretch): Stretch | null {
  let first = pieces.findIndex((piece) => piece.end > seed.start);
  let last = pieces.findLastIndex((piece) => piece.start < seed.end);
  if (first === -1 || last < first) return null;
  const cut = pieces.slice(first, last + 1).findIndex((piece) => isMark(piece));
  if (cut > 0) last = first + cut - 1;
  const isName = isCapital(pieces[first]);
  for (let steps = 0; steps < most && first > 0; steps++) {
    const before = pieces[first - 1]!;
    if (determiners.has(before.lower)) {
      if (!vague.test(before.lower)) first--;
      break;
    }
    const joins = isName && before.lower === 'and' && isCapital(pieces[first - 2]);
    const belongs = isCapital(before) || modifiers.test(before.lower);
    if (!joins && (!belongs || isMark(before) || prepositions.has(before.lower))) break;
    first--;
  }
  const next = pieces[last + 1];
  const end = next !== undefined && parts.test(next.lower) ? next.end : pieces[last]!.end;
  return { start: pieces[first]!.start, end };
}

/** Bodies that are houses too: "in every school" says where, and not with whom. */
const houses =
  /^(?:schools?|colleges?|universit(?:y|ies)|hospitals?|prisons?|departments?|units?|surger(?:y|ies)|mosques?|churches|chapels?|temples?|synagogues?|courts?|academ(?:y|ies)|clinics?)$/;
const placing = /^(?:in|at|into|inside|across|to|of|from|near|on)$/;

function isPlace(pieces: readonly Piece[], { start, end }: Stretch): boolean {
  const last = pieces.findLast((piece) => piece.end <= end);
  const before = pieces.findLast(
    (piece) => piece.end <= start && !determiners.has(piece.lower) && readNumber(piece.lower) === null,
  );
  return houses.test(last?.lower ?? '') && placing.test(before?.lower ?? '');
}

/** "Hospital admissions", "emergency department data": a body that only says of what kind something is. */
function isModifier(pieces: readonly Piece[], { end }: Stretch): boolean {
  const next = pieces.find(({ start }) => start >= end);
  if (next === undefined || !next.isWord || /^\p{Lu}/u.test(next.text)) return false;
  const { lower } = next;
  if (/^(?:and|or|to|i|we|it|they|you)$/.test(lower) || isAdverb(lower)) return false;
  const isLink = prepositions.has(lower) || determiners.has(lower) || finite.has(lower) || breaks.has(lower);
  return !isLink && verbs.baseOf(lower) === null;
}
