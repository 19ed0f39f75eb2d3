import { isProduct } from './products.ts';
import { determiners, finite, isMark, type Piece, prepositions, relatives } from './words.ts';

type Range = Readonly<{ from: number; end: number }>;

/** Words in capitals that name no thing to be made: bodies, law, places, days and titles. */
const otherNames =
  /^(?:acts?|code|duty|government|office|council|police|force|constabulary|commissioner|chief|constable|deputy|mayor|parliament|ministers?|secretary|county|road|street|estate|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|welsh|wales|england|english|britain|british|uk|europe|i|nhs|nca|rocu|pcc|opcc|cps|hmicfrs|authority|trust|association|agency|university|crown|court|home|section|part|standards|convention|regulations|coast|valley|river|bay|hills?|moors?|dale|forest|island|park|pursue|prevent|protect|prepare)$/;
const placing =
  /^(?:in|on|at|from|of|to|into|over|near|around|across|along|and|or|north|south|east|west|between|for)$/;
const articles = /^(?:an?|one|new|the|our|my|its|two|three|four|five|six|ten|\d+)$/;

/**
 * Names in capitals with what goes before and after them, that are no body, law, place or person: "the Step Up bystander
 * programme", "Wendle Alert", "the Payback Pot".
 */
export function namedThings(pieces: readonly Piece[]): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (!beginsName(pieces, at)) continue;
    const end = endOfName(pieces, at);
    const reach = throughProduct(pieces, end);
    const thing = thingAt(pieces, at, end, reach);
    if (thing !== null) found.push(thing);
    at = reach - 1;
  }
  return found;
}

function thingAt(pieces: readonly Piece[], at: number, end: number, reach: number): Range | null {
  const words = pieces.slice(at, reach);
  if (words.some(isOtherName) || isLaw(pieces, reach)) return null;
  const from = withArticle(pieces, at);
  const hasProduct = words.some(({ lower }) => isProduct(lower));
  if (hasProduct) return { from, end: reach };
  // "The Ladder estates", "the Pride committees": the name only says which.
  const isModifier = !closes(pieces[end]);
  const isPlace = placing.test(pieces[from - 1]?.lower ?? (from < at ? '' : 'in'));
  const isInitials = end - at === 1 && /^\p{Lu}+$/u.test(words[0]!.text);
  const isNamed = end - at > 1 || /^(?:the|our|my)$/.test(pieces[from]!.lower);
  return !isModifier && !isPlace && !isInitials && isNamed ? { from, end } : null;
}

const isOtherName = ({ lower }: Piece): boolean => otherNames.test(lower.replace(/'s?$/, ''));

const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}[\p{L}'\u2019-]*$/u.test(piece.text);

/** The first word of a sentence has its capital from there, so that a second one must follow. */
function beginsName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (!isCapital(piece) || determiners.has(piece.lower) || prepositions.has(piece.lower)) return false;
  if (isOtherName(piece) || finite.has(piece.lower)) return false;
  const opens = at === 0 || /^[.:!?"\u201C]$/.test(pieces[at - 1]!.text);
  return !opens || isCapital(pieces[at + 1]);
}

function endOfName(pieces: readonly Piece[], at: number): number {
  let end = at + 1;
  while (
    isCapital(pieces[end]) ||
    (/^(?:of|and|the|for)$/.test(pieces[end]?.lower ?? '') && isCapital(pieces[end + 1]))
  )
    end++;
  return end;
}

/** Over a few small words after a name up to a thing that is made: "Step Up bystander programme". */
function throughProduct(pieces: readonly Piece[], end: number): number {
  for (let at = end; at < end + 3 && at < pieces.length; at++) {
    if (closes(pieces[at])) return end;
    if (isProduct(pieces[at]!.lower)) return at + 1;
  }
  return end;
}

/** Whether a noun phrase cannot go on with a piece. */
function closes(piece: Piece | undefined): boolean {
  if (piece === undefined || isMark(piece) || !piece.isWord) return true;
  const { lower } = piece;
  const isLink =
    prepositions.has(lower) || determiners.has(lower) || relatives.has(lower) || finite.has(lower);
  return isLink || /^(?:and|or|but|so|if|because|to|i|we|it|they)$/.test(lower);
}

/** "The Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015": capitals that lead to an Act. */
function isLaw(pieces: readonly Piece[], end: number): boolean {
  for (let at = end; at < pieces.length && at < end + 14; at++) {
    const piece = pieces[at]!;
    if (/^(?:act|acts)$/.test(piece.lower) && isCapital(piece)) return true;
    if (!isCapital(piece) && piece.isWord && !/^(?:of|and|the|against|for|in|to)$/.test(piece.lower))
      return false;
  }
  return false;
}

function withArticle(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]?.lower ?? '';
  if (!articles.test(before)) return at;
  return before === 'new' && articles.test(pieces[at - 2]?.lower ?? '') ? at - 2 : at - 1;
}
