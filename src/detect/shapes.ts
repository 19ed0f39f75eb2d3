/**
 * What a word is to the build of a sentence: itself where it belongs to the small closed stock of English (pronouns,
 * articles, prepositions, auxiliaries and the like), else the kind of word that its ending tells. Runs of shapes hold
 * what phrasing has in common where the words are new.
 */
const closed =
  'i we you he she it they me us him her them my our your his its their this that these those who which what when where why how a an the and or but if so because as than then there here not no never to of in on at by for with from into over under about between through during after before since until against among within without across up down out off all every each any some more most many few fewer less much own other another such only also just still even ever always often will would shall should can could may might must need needs be is am are was were been being have has had having do does did done let get make made take give keep'.split(
    ' ',
  );
const byEnding: readonly (readonly [string, RegExp])[] = [
  ['#', /^#/],
  ['ING', /ing$/],
  ['ED', /ed$/],
  ['LY', /ly$/],
  ['NOUN', /(?:tion|ment|ness|ity|ance|ence|ship|ism)s?$/],
  ['S', /s$/],
  ['WORD', /(?:)/],
];

/** Names of shapes; a shape's number is its place here. 0 stands before the first word. */
export const shapeNames: readonly string[] = ['^', ...closed, ...byEnding.map(([name]) => name)];
const numbers = new Map(shapeNames.map((name, number) => [name, number]));

/** The number of a word's shape. The word is in lower case. */
export function shapeOf(word: string): number {
  const own = numbers.get(word);
  if (own !== undefined && word !== '^') return own;
  return numbers.get(byEnding.find(([, ending]) => ending.test(word))![0])!;
}

const longest = 4;
const base = 256;

/** Tells each run of two to four shapes, as one number, in order; the first runs begin before the first word. */
export function eachRun(shapes: readonly number[], tell: (run: number) => void): void {
  for (let from = -1; from < shapes.length - 1; from++) {
    let run = from === -1 ? digitOf(0) : digitOf(shapes[from]!);
    const end = Math.min(shapes.length, from + longest);
    for (let at = from + 1; at < end; at++) {
      run = run * base + digitOf(shapes[at]!);
      tell(run);
    }
  }
}

// No digit is 0, so that runs of different lengths are different numbers.
const digitOf = (shape: number): number => shape + 1;

/** A run as its feature is named: the names of its shapes, a space between. */
export function nameRun(run: number): string {
  const names: string[] = [];
  for (let rest = run; rest > 0; rest = Math.floor(rest / base))
    names.unshift(shapeNames[(rest % base) - 1]!);
  return names.join(' ');
}

/** The run of a name, or null where a name is no run's. */
export function runNamed(name: string): number | null {
  let run = 0;
  for (const shape of name.split(' ')) {
    const number = numbers.get(shape);
    if (number === undefined) return null;
    run = run * base + digitOf(number);
  }
  return run;
}
