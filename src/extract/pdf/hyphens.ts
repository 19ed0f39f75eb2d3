/**
 * The words of a document: those that stand within lines, which hyphenated words do, and whether its words are broken
 * at line ends (`auto`), never (`explicit`: a hyphen there is the writer's own), or it cannot be told.
 */
export type Vocabulary = Readonly<{
  words: ReadonlySet<string>;
  hyphenated: ReadonlySet<string>;
  breaking: 'auto' | 'explicit' | 'unknown';
}>;

const wordPattern = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu;

/** Reads the vocabulary off the lines of all blocks; the last word of a line that ends in a hyphen is left out. */
export function readVocabulary(blocks: Iterable<readonly string[]>): Vocabulary {
  const [words, hyphenated] = [new Set<string>(), new Set<string>()];
  const ends: [string, string][] = [];
  let count = 0;
  for (const lines of blocks) {
    count += lines.length;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      const isBroken = hyphen.test(line.slice(-1));
      if (isBroken && next !== undefined) ends.push([line, next]);
      const whole = isBroken ? line.slice(0, Math.max(0, line.lastIndexOf(' '))) : line;
      for (const [word] of whole.matchAll(wordPattern)) {
        const folded = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
        if (folded.includes('-')) for (const pair of pairsOf(folded)) hyphenated.add(pair);
        else words.add(folded);
      }
    });
  }
  return { words, hyphenated, breaking: howBroken(ends, count, { words, hyphenated, breaking: 'unknown' }) };
}

const fewLines = 60;

/** Words are broken where some are found whole elsewhere, or where more lines end so than compounds explain. */
function howBroken(
  ends: readonly [string, string][],
  lines: number,
  known: Vocabulary,
): Vocabulary['breaking'] {
  let [broken, compound] = [0, 0];
  for (const [before, after] of ends) {
    const parts = partsOf(before, after);
    if (parts === null) continue;
    if (known.hyphenated.has(`${parts.last}-${parts.first}`)) compound++;
    else if (isWord(parts.last + parts.first, known)) broken++;
  }
  if (broken > compound / 3 || ends.length > 0.04 * lines) return 'auto';
  return lines >= fewLines ? 'explicit' : 'unknown';
}

/** The last part of the word before a hyphen and the first of the word after it, folded; null where none is. */
function partsOf(before: string, after: string): { last: string; first: string } | null {
  const head = ending.exec(before.slice(-60))?.[1];
  const tail = beginning.exec(after)?.[1];
  if (head === undefined || tail === undefined) return null;
  return { last: head.split('-').pop()!.toLowerCase(), first: tail.split('-')[0]!.toLowerCase() };
}

function pairsOf(word: string): string[] {
  const parts = word.split('-');
  return parts.slice(1).map((part, i) => `${parts[i]}-${part}`);
}

const hyphen = /[-\u2010\u2011\u00AD]/;
const ending = /([\p{L}\p{N}-]+)[-\u2010\u2011\u00AD]$/u;
const beginning = /^(\p{L}+(?:-\p{L}+)*)/u;
/** These are set off by a hyphen even where the document gives no other case. */
const strong = new Set('anti cross cyber ex micro mid multi non self semi'.split(' '));
/** These are as often the first syllable of a plain word: a hyphen is kept only where what follows is a word too. */
const weak = new Set(
  'all co counter day early far first full half hard high hot in inter long low new off on one out over part post pre pro re second short single third three two under up well year'.split(
    ' ',
  ),
);
const seconds = new Set(
  'based building centred driven effective fed focused free funded going hand informed led making person related risk sector solving specific term time wide worn'.split(
    ' ',
  ),
);
const tens = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const units =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
const compounds = new Set('in-house in-depth in-person on-street co-op'.split(' '));

/** How a line that ends in a hyphen goes on: `join` drops the hyphen, `keep` keeps it; neither adds a space. */
export function resolveHyphen(
  before: string,
  after: string,
  vocabulary: Vocabulary,
): 'join' | 'keep' | 'none' {
  if (!hyphen.test(before.slice(-1))) return 'none';
  const head = ending.exec(before.slice(-60))?.[1];
  if (head === undefined) return 'none';
  const tail = beginning.exec(after)?.[1];
  if (before.endsWith('\u00AD')) return 'join';
  if (tail === undefined || /^\p{Lu}/u.test(tail)) return 'keep';
  if (/^(?:and|or|to)$/.test(tail)) return 'none';
  const { last, first } = partsOf(before, after)!;
  if (vocabulary.hyphenated.has(`${last}-${first}`)) return 'keep';
  if (isWord(last + first, vocabulary)) return 'join';
  if (vocabulary.breaking === 'explicit') return 'keep';
  return looksCompound(last, first, vocabulary) ? 'keep' : 'join';
}

function looksCompound(last: string, first: string, vocabulary: Vocabulary): boolean {
  if (strong.has(last) || compounds.has(`${last}-${first}`)) return true;
  if (tens.has(last) && units.test(first)) return true;
  if (seconds.has(first) && vocabulary.words.has(last)) return true;
  if (weak.has(last)) return first.length > 4 && vocabulary.words.has(first);
  return last.length > 3 && first.length > 3 && vocabulary.words.has(last) && vocabulary.words.has(first);
}

/** Whether the document has the word, or another form of it. */
function isWord(word: string, { words }: Vocabulary): boolean {
  const root = word.replace(/(?:ing|ed|es|s|ly|d)$/, '');
  return [word, `${word}s`, `${word}ed`, `${word}ing`, root, `${root}e`, `${root}s`, `${root}ing`].some(
    (form) => words.has(form),
  );
}
