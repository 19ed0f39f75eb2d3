/** The words of a document: those that stand within lines, and which hyphenated words do. */
export type Vocabulary = Readonly<{ words: ReadonlySet<string>; hyphenated: ReadonlySet<string> }>;

const wordPattern = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu;

/** Reads the vocabulary off all lines; the last word of a line that ends in a hyphen is left out. */
export function readVocabulary(lines: Iterable<string>): Vocabulary {
  const [words, hyphenated] = [new Set<string>(), new Set<string>()];
  for (const line of lines) {
    const whole = line.replace(/\S*[-\u2010\u2011\u00AD]$/u, '');
    for (const [word] of whole.matchAll(wordPattern)) {
      const folded = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
      if (folded.includes('-')) hyphenated.add(folded);
      else words.add(folded);
    }
  }
  return { words, hyphenated };
}

const ending = /([\p{L}\p{N}-]+)[-\u2010\u2011\u00AD]$/u;
const beginning = /^(\p{L}+(?:-\p{L}+)*)/u;
const prefixes = new Set(
  'all anti co cross cyber e half high inter long low mid multi non off on one out over part post pre pro re self semi short single third two under up well'.split(
    ' ',
  ),
);

/** How a line that ends in a hyphen goes on: `join` drops the hyphen, `keep` keeps it; neither adds a space. */
export function resolveHyphen(
  before: string,
  after: string,
  vocabulary: Vocabulary,
): 'join' | 'keep' | 'none' {
  const head = ending.exec(before)?.[1];
  if (head === undefined) return 'none';
  const tail = beginning.exec(after)?.[1];
  if (before.endsWith('\u00AD')) return 'join';
  if (tail === undefined || /^\p{Lu}/u.test(tail)) return 'keep';
  if (/^(?:and|or|to)$/.test(tail)) return 'none';
  const last = head.split('-').pop()!.toLowerCase();
  const first = tail.split('-')[0]!.toLowerCase();
  const hyphen = `${last}-${first}`;
  if (head.includes('-') || tail.includes('-')) {
    return vocabulary.words.has(last + first) && !vocabulary.words.has(last) ? 'join' : 'keep';
  }
  if (vocabulary.hyphenated.has(hyphen)) return 'keep';
  if (vocabulary.words.has(last + first)) return 'join';
  if (prefixes.has(last)) return 'keep';
  return vocabulary.words.has(last) && vocabulary.words.has(first) && last.length > 3 ? 'keep' : 'join';
}
