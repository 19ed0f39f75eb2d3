import type { Stretch } from './found.ts';
import { determiners, type Piece, prepositions } from './words.ts';

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

/** Whether a word begins with a capital. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\p{Lu}/u.test(piece.text);
}

/**
 * The words that name a body and end at a piece, without what goes before the name; null where none do. `withForce`:
 * "the police" is one too.
 */
export function bodyAt(pieces: readonly Piece[], at: number, withForce: boolean): Stretch | null {
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

function isListed(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1]?.lower ?? '', pieces[at + 1]?.lower ?? ''];
  return (
    /^(?:,|and|with)$/.test(before) &&
    /^(?:[,.;]|and|or)$/.test(next) &&
    (before === ',' || next === ',' || before === 'and')
  );
}
