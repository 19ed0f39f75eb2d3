import type { GoldUnit } from '../model/index.ts';
import { type CodeModels, codesBy, fitCodes } from './learned-codes.ts';
import { chancesOf, fitLogistic, type LogisticModel, type SparseRow } from './logistic.ts';
import type { Prediction } from './predict.ts';
import { rowOf, termsOf, type Vocabulary, vocabularyOf } from './tf-idf.ts';

const mostFolds = 10;

/**
 * What a plain classifier makes of each unit: TF-IDF of words and word pairs, with those of lead-in and heading,
 * and logistic regression fitted on the other areas only: one model for kinds, one for each attribute, one for each code.
 * Where there are more than ten areas, they are left out by tenths of them. Null where there is only one area.
 */
export function learnedPredictions(gold: readonly GoldUnit[]): Prediction[] | null {
  const areas = [...new Set(gold.map((unit) => unit.force))];
  if (areas.length < 2) return null;
  const terms = gold.map(termsOf);
  const predictions = new Map<GoldUnit, Prediction>();
  const folds = Map.groupBy(areas.entries(), ([at]) => at % mostFolds);
  for (const entries of folds.values()) {
    const left = new Set(entries.map(([, area]) => area));
    const fold = foldOf(gold, terms, left);
    for (const [number, unit] of gold.entries()) {
      if (left.has(unit.force)) predictions.set(unit, predict(unit, terms[number] ?? [], fold));
    }
  }
  return gold.flatMap((unit) => predictions.get(unit) ?? []);
}

type Fold = Readonly<{
  vocabulary: Vocabulary;
  kind: LogisticModel;
  strength: LogisticModel | null;
  actor: LogisticModel | null;
  measurable: LogisticModel | null;
  codes: CodeModels;
}>;

function foldOf(
  gold: readonly GoldUnit[],
  terms: readonly (readonly string[])[],
  left: ReadonlySet<string>,
): Fold {
  const inside = gold.map((unit) => !left.has(unit.force));
  const vocabulary = vocabularyOf(terms.filter((_, number) => inside[number]));
  const rows = terms.map((list) => rowOf(list, vocabulary));
  const size = vocabulary.numbers.size + 1;
  const others = gold.flatMap((unit, number) => (inside[number] ? [{ unit, row: rows[number]! }] : []));
  const train = (labelOf: (unit: GoldUnit) => string | undefined) => {
    const used = others.flatMap(({ unit, row }) => {
      const label = labelOf(unit);
      return label === undefined ? [] : [{ row, label }];
    });
    if (used.length === 0) return null;
    return fitLogistic(
      used.map(({ row }) => row),
      used.map(({ label }) => label),
      size,
    );
  };
  return {
    vocabulary,
    kind: train((unit) => unit.kind) ?? { classes: ['context'], weights: [new Float64Array(size)] },
    strength: train((unit) => unit.strength ?? undefined),
    actor: train((unit) => unit.actor ?? undefined),
    measurable: train((unit) => unit.measurable?.toString()),
    codes: fitCodes(
      others.map(({ unit }) => unit),
      others.map(({ row }) => row),
      size,
    ),
  };
}

function predict(unit: GoldUnit, terms: readonly string[], fold: Fold): Prediction {
  const row = rowOf(terms, fold.vocabulary);
  const chances = chancesOf(fold.kind, row);
  return {
    id: unit.id,
    kind: likeliest(fold.kind, row) as Prediction['kind'],
    score: chances[fold.kind.classes.indexOf('commitment')] ?? 0,
    uncertain: false,
    strength: fold.strength && (likeliest(fold.strength, row) as Prediction['strength']),
    actor: fold.actor && (likeliest(fold.actor, row) as Prediction['actor']),
    measurable: fold.measurable && likeliest(fold.measurable, row) === 'true',
    codes: codesBy(fold.codes, row),
    page: null,
  };
}

function likeliest(model: LogisticModel, row: SparseRow): string {
  const chances = chancesOf(model, row);
  return model.classes[chances.indexOf(Math.max(...chances))] ?? '';
}
