import type { Stretch } from './found.ts';
import { readNumber } from './numbers.ts';
import { determiners, isMark, type Piece, prepositions } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of the names of bodies, where a word in capitals stands before them. */
const heads = setOf(
  'council councils trust trusts nhs board partnership forum service services university universities college authority association agency foundation commission alliance federation society network charity crimestoppers rocu nca probation unit',
);
/** Those that name a body in small letters too, with a word before them: "the growers' association". */
const plainHeads = setOf('association associations union chamber federation alliance consortium');
const groups =
  /^(?:residents'|community|voluntary|neighbourhood|faith|youth|tenants'|local) (?:groups?|organisations?)$/;
/** Sectors that stand for their bodies in a list: "with councils, health and housing". */
const sectors = /^(?:health|housing|education|probation|fire)$/;
const force = /^(?:police|force|constabulary)$/;
const modifiers =
  /^(?:district|county|city|borough|parish|health|housing|further|higher|education|local|fire|rescue|third|public|social|youth|mental|adult|primary|secondary|safeguarding|licensing|planning|trading)$|(?:al|ic|ry|'s|s')$/;
const after = setOf(
  'board boards team teams service services association associations director directors company companies group groups licensing housing leaders',
);

/**
 * Named bodies in a text: those that the taxonomy found (`bodies`), widened to their noun phrases; names in capitals
 * that end in a body's word ("the Gangmasters and Labour Abuse Authority"); and the police, where they are not to act.
 */
export function findPartners(
  pieces: readonly Piece[],
  bodies: readonly Stretch[],
  withForce: boolean,
): Stretch[] {
  const seeds = [...bodies, ...pieces.flatMap((_, at) => seedAt(pieces, at, withForce) ?? [])];
  const found: Stretch[] = [];
  for (const seed of seeds) {
    const wide = widen(pieces, seed);
    if (
      wide !== null &&
      !isPlace(pieces, wide) &&
      !found.some(({ start, end }) => start < wide.end && wide.start < end)
    )
      found.push(wide);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isListed(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1]?.lower ?? '', pieces[at + 1]?.lower ?? ''];
  return (
    /^(?:,|and|with)$/.test(before) &&
    /^(?:[,.;]|and|or)$/.test(next) &&
    (before === ',' || next === ',' || before === 'and')
  );
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

const isCapital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text);

function seedAt(pieces: readonly Piece[], at: number, withForce: boolean): Stretch | null {
  const piece = pieces[at]!;
  const before = pieces[at - 1];
  const { lower, start, end } = piece;
  if (before === undefined) return null;
  if (groups.test(`${before.lower} ${lower}`)) return { start: before.start, end };
  if (withForce && force.test(lower) && before.lower === 'the') return { start: before.start, end };
  if (sectors.test(lower) && isListed(pieces, at)) return { start, end };
  if (isCapital(piece) && heads.has(lower) && isCapital(before)) return { start, end };
  const isPlain =
    plainHeads.has(lower) &&
    before.isWord &&
    !determiners.has(before.lower) &&
    !prepositions.has(before.lower);
  return isPlain ? { start: before.start, end } : null;
}

/** Takes in the words before that belong to the name, back to its determiner, and a body's word after it. */
function widen(pieces: readonly Piece[], seed: Stretch): Stretch | null {
  let first = pieces.findIndex((piece) => piece.end > seed.start);
  let last = pieces.findLastIndex((piece) => piece.start < seed.end);
  if (first === -1 || last < first) return null;
  const cut = pieces.slice(first, last + 1).findIndex((piece) => isMark(piece));
  if (cut > 0) last = first + cut - 1;
  const isName = isCapital(pieces[first]);
  for (let steps = 0; steps < 6 && first > 0; steps++) {
    const before = pieces[first - 1]!;
    if (determiners.has(before.lower)) {
      if (!/^(?:more|most|many|some|no|any|that|this|these|those|enough)$/.test(before.lower)) first--;
      break;
    }
    const joins = isName && before.lower === 'and' && isCapital(pieces[first - 2]);
    const belongs = isCapital(before) || modifiers.test(before.lower);
    if (!joins && (!belongs || isMark(before) || prepositions.has(before.lower))) break;
    first--;
  }
  const next = pieces[last + 1];
  const end = next !== undefined && after.has(next.lower) ? next.end : pieces[last]!.end;
  return { start: pieces[first]!.start, end };
}
