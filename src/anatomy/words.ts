/** A word, figure or mark of a text with its place. */
export type Piece = Readonly<{ start: number; end: number; text: string; lower: string; isWord: boolean }>;

const piece =
  /[\u2019'](?:ll|ve|re|m|d|s)(?![\p{L}\p{N}])|£?\d(?:,?\d){0,14}(?:\.\d+)?%?(?![\p{L}])|[\p{L}\p{N}](?:[\p{L}\p{N}]|[-&/](?=[\p{L}\p{N}])|[\u2019'](?=(?!(?:ll|ve|re|m|d)(?![\p{L}\p{N}]))\p{L})|(?<=s)[\u2019'](?=\s))*|\S/gu;

/** The words, figures and marks of a text in order. "I'll" is two words; "victims'" and "test-purchase" are one. */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { index, 0: words } of text.matchAll(piece)) {
    const lower = words.toLowerCase().replaceAll('\u2019', "'");
    const isWord = /[\p{L}\p{N}]/u.test(words);
    pieces.push({ start: index, end: index + words.length, text: words, lower, isWord });
  }
  return pieces;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = setOf(
  'the a an my our your his her its their this that these those each every all both some any no another more fewer most many several enough half',
);
export const modals = setOf("will shall must 'll should would");
export const beForms = setOf("am is are be been being 'm 're was were");
export const finite = setOf(
  "will shall must 'll should would can could may might am is are 'm 're was were has have had 've 'd do does did cannot",
);
export const subjectPronouns = setOf('i we they he she it you who');
export const prepositions = setOf(
  'of on for about in at to with from by into within through under over across between among against during before after until till without towards toward around near inside outside alongside beyond upon via including onto off behind beside besides despite per throughout above below along following like as since except whether by-way in-line',
);
/** Prepositions after a noun that belong to what it names: "a plan on fraud", "support for victims". */
export const bindingPrepositions = setOf('of on for about');
export const subordinators = setOf(
  'if when where unless because since while whereas whenever wherever once although though until who which whose whom what how why whether as provided should whatever whoever whichever however',
);
export const relatives = setOf('who which that whose whom where when what why how');
export const breaks = setOf(
  'so because while if unless until as than but since rather whether although though nor yet including who which that whose whom where when why how',
);
export const adverbs = setOf(
  'not also now then never always still nonetheless nevertheless therefore thus only soon first again immediately jointly together already just even ever further more',
);

/** Whether a word only says how: "also", "actively". Words such as "family" and "early" are none. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (/.{3}ly$/.test(word) && !notAdverbs.has(word));
}
const notAdverbs = setOf(
  'family early only daily weekly monthly quarterly yearly nightly friendly elderly deadly likely supply apply reply rely assembly multiply timely costly orderly lonely fly homely comply july anomaly bully rally tally ally imply ugly holy lovely lively kindly',
);

const isBoundaryMark = /^[,;:()\u2013\u2014\u2012.?!\u2026]$/;
/** Whether a piece is a mark that parts clauses; quotes and hyphens do not. */
export function isMark({ text, isWord }: Piece): boolean {
  return !isWord && (isBoundaryMark.test(text) || text === '-');
}
