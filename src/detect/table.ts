import type { Sink, WordKind } from './features.ts';
import { type LinearModel, softmax } from './linear.ts';
import { runNamed } from './shapes.ts';
import type { Word } from './words.ts';

/**
 * The weights of models over the same features, a row for each feature and in it a column for each class of each
 * model. A feature that has no row weighs nothing.
 */
export type Table = Readonly<{
  /** The rows of the features that are named, each once, in the order of their first naming. */
  rowsOf(name: (sink: Sink) => void): number[];
  /** For each row, the rule (or `under`, `above`) that its feature comes of, or ''. */
  owners: readonly string[];
  parts: readonly Part[];
  width: number;
  values: Float64Array;
}>;

/** Where a model stands in a table. */
export type Part = Readonly<{ model: LinearModel; from: number }>;

/** Lays out models for looking up. */
export function tableOf(models: readonly LinearModel[]): Table {
  const parts: Part[] = [];
  let width = 0;
  for (const model of models) {
    parts.push({ model, from: width });
    width += model.classes.length;
  }
  const rows = new Map<string, number>();
  for (const { weights } of models)
    for (const name of Object.keys(weights)) if (!rows.has(name)) rows.set(name, rows.size);
  const values = new Float64Array(rows.size * width);
  for (const { model, from } of parts)
    for (const [name, row] of Object.entries(model.weights)) values.set(row, rows.get(name)! * width + from);
  return { rowsOf: gatherer(rows), owners: [...rows.keys()].map(ownerOf), parts, width, values };
}

/** What a feature comes of: what stands before the first `|`, `@` or (for lines above) `:`. */
function ownerOf(feature: string): string {
  return /^(?:under|above)(?=:)|^[a-z-]+(?=[|@]|$)/.exec(feature)?.[0] ?? '';
}

const none = -1;

function gatherer(rows: ReadonlyMap<string, number>): Table['rowsOf'] {
  const rowOfParts = partsIn(rows);
  const rowOfPair = pairsIn(rows);
  const rowOfRun = runsIn(rows);
  const rowOfWord = {
    'word:': wordsIn('word:', rows),
    'lead-in:': wordsIn('lead-in:', rows),
    'heading:': wordsIn('heading:', rows),
  };
  const named = new Uint32Array(rows.size);
  let sentence = 0;
  let found: number[] = [];
  const take = (row: number): void => {
    if (row === none || named[row] === sentence) return;
    named[row] = sentence;
    found.push(row);
  };
  const sink: Sink = {
    add: (first, second) => take(rowOfParts(first, second)),
    word: (kind, word) => take(rowOfWord[kind](word)),
    pair: (before, word) => take(rowOfPair(before, word)),
    run: (run) => take(rowOfRun.get(run) ?? none),
  };
  return (name) => {
    sentence++;
    found = [];
    name(sink);
    return found;
  };
}

/** Finds rows by the two parts of a name, which are put together once: later no string is made. */
function partsIn(rows: ReadonlyMap<string, number>): (first: string, second: string) => number {
  const known = new Map<string, Map<string, number>>();
  let latest = '';
  let seconds = new Map<string, number>();
  return (first, second) => {
    if (first !== latest) {
      latest = first;
      seconds = known.get(first) ?? new Map();
      if (seconds.size === 0) known.set(first, seconds);
    }
    let row = seconds.get(second);
    if (row === undefined) {
      row = rows.get(first + second) ?? none;
      seconds.set(second, row);
    }
    return row;
  };
}

/** Finds the rows of words by their numbers. */
function wordsIn(kind: WordKind, rows: ReadonlyMap<string, number>): (word: Word) => number {
  const known: number[] = [];
  return ({ text, number }) => {
    const row = known[number];
    if (row !== undefined) return row;
    const fresh = rows.get(kind + text) ?? none;
    if (number !== -1) known[number] = fresh;
    return fresh;
  };
}

/** Finds the rows of pairs: few words are the first of one. */
function pairsIn(rows: ReadonlyMap<string, number>): (before: Word | null, word: Word) => number {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, row] of rows) {
    if (!name.startsWith('pair:')) continue;
    const [before, word] = name.slice('pair:'.length).split(' ') as [string, string];
    pairs.set(before, (pairs.get(before) ?? new Map<string, number>()).set(word, row));
  }
  const known: (Map<string, number> | null)[] = [];
  const first = pairs.get('^') ?? null;
  const after = ({ text, number }: Word) => {
    const found = known[number];
    if (found !== undefined) return found;
    const fresh = pairs.get(text) ?? null;
    if (number !== -1) known[number] = fresh;
    return fresh;
  };
  return (before, word) => (before === null ? first : after(before))?.get(word.text) ?? none;
}

/** The rows of runs of shapes by their numbers. */
function runsIn(rows: ReadonlyMap<string, number>): Map<number, number> {
  const runs = new Map<number, number>();
  for (const [name, row] of rows) {
    const run = name.startsWith('shape:') ? runNamed(name.slice('shape:'.length)) : null;
    if (run !== null) runs.set(run, row);
  }
  return runs;
}

/** The chance of each class by a table's model, in the model's order of classes. */
export function chancesIn(table: Table, { model, from }: Part, rows: readonly number[]): number[] {
  const scores = [...model.bias];
  for (const row of rows) {
    const at = row * table.width + from;
    for (let column = 0; column < scores.length; column++) scores[column]! += table.values[at + column]!;
  }
  return softmax(scores);
}
