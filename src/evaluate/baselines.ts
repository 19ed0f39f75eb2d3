import type { GoldUnit, Kind } from '../model/index.ts';
import { isCodebookCode, otherCode, themesOf } from './codebook.ts';
import { learnedPredictions } from './learned-baseline.ts';
import { type Prediction, type Reading, readingOfPrediction } from './predict.ts';

/** A simple way of labelling, to set a figure beside. */
export type Baseline = Readonly<{ id: string; label: string; readings: readonly Reading[] }>;

const willOrShall = /\b(?:will|shall)\b/i;

/**
 * The baselines, in the order of their columns. `termTagger` gives the codes of a text by the taxonomy's bare
 * terms; without it that column is left out.
 */
export function baselinesOf(
  gold: readonly GoldUnit[],
  termTagger?: (text: string) => readonly string[],
): Baseline[] {
  const made = (id: string, label: string, predict: (unit: GoldUnit, number: number) => Prediction) => ({
    id,
    label,
    readings: gold.map((unit, number) => readingOfPrediction(unit, predict(unit, number))),
  });
  const commonest = commonestOf(gold);
  const keyword = (unit: GoldUnit, where: string) => {
    const kind: Kind = willOrShall.test(where) ? 'commitment' : 'context';
    const codes = termTagger ? termTagger(withLeadIn(unit)).filter(isCodebookCode) : [];
    return plain(unit, kind, codes.length > 0 ? codes : [otherCode]);
  };
  const everyTheme = commonestByTheme(gold);
  const learned = learnedPredictions(gold);
  return [
    made('majority', 'always the commonest', (unit) => ({ ...commonest, id: unit.id })),
    made('all-yes', 'always a commitment, on every theme', (unit) => ({
      ...commonest,
      id: unit.id,
      kind: 'commitment',
      score: 1,
      codes: everyTheme,
    })),
    made('keyword', '"will" or "shall" in the unit; bare terms', (unit) => keyword(unit, unit.text)),
    made('keyword-lead-in', 'the same in unit or lead-in', (unit) => keyword(unit, withLeadIn(unit))),
    ...(learned
      ? [made('learned', 'TF-IDF and logistic regression, area left out', (_, number) => learned[number]!)]
      : []),
  ];
}

function withLeadIn(unit: GoldUnit): string {
  return `${unit.leadIn ?? ''} ${unit.text}`;
}

function plain(unit: GoldUnit, kind: Kind, codes: readonly string[]): Prediction {
  return {
    id: unit.id,
    kind,
    score: kind === 'commitment' ? 1 : 0,
    uncertain: false,
    strength: 'firm',
    actor: 'commissioner',
    measurable: /\d/.test(unit.text),
    codes,
    page: null,
  };
}

function commonestOf(gold: readonly GoldUnit[]): Prediction {
  const commitments = gold.filter((unit) => unit.kind === 'commitment');
  const kind = commonest(gold.map((unit) => unit.kind)) ?? 'context';
  const code = commonest(commitments.flatMap((unit) => unit.codes.filter((code) => code !== otherCode)));
  return {
    id: '',
    kind,
    score: gold.length === 0 ? 0 : commitments.length / gold.length,
    uncertain: false,
    strength: commonest(commitments.flatMap((unit) => unit.strength ?? [])),
    actor: commonest(commitments.flatMap((unit) => unit.actor ?? [])),
    measurable: commonest(commitments.flatMap((unit) => unit.measurable ?? [])),
    codes: code === null ? [] : [code],
    page: null,
  };
}

/** The commonest code of each theme: whoever says "every theme" must give a code for it. */
function commonestByTheme(gold: readonly GoldUnit[]): string[] {
  const codes = gold.flatMap((unit) => unit.codes);
  const byTheme = Map.groupBy(codes, (code) => themesOf([code])[0] ?? null);
  return [...byTheme].flatMap(([theme, own]) => (theme === null ? [] : [commonest(own)!]));
}

function commonest<T>(values: readonly T[]): T | null {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}
