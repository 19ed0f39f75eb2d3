import type { GoldUnit } from '../model/index.ts';
import { foldText } from '../text/index.ts';
import { chancesOf, fitLogistic, type LogisticModel, type SparseRow } from './logistic.ts';
import type { Prediction } from './predict.ts';

const word = /[a-z0-9']+/g;

/**
 * What a plain classifier makes of each unit: TF-IDF of words and word pairs, with those of lead-in and heading,
 * and logistic regression fitted on the other areas only. Null where there is only one area.
 */
export function learnedPredictions(gold: readonly GoldUnit[]): Prediction[] | null {
  const areas = [...new Set(gold.map((unit) => unit.force))];
  if (areas.length < 2) return null;
  const terms = gold.map(termsOf);
  const predictions = new Map<GoldUnit, Prediction>();
  for (const area of areas) {
    const fold = foldOf(gold, terms, area);
    for (const [number, unit] of gold.entries()) {
      if (unit.force === area) predictions.set(unit, predict(unit, terms[number] ?? [], fold));
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
}>;

function foldOf(gold: readonly GoldUnit[], terms: readonly (readonly string[])[], area: string): Fold {
  const inside = gold.map((unit) => unit.force !== area);
  const vocabulary = vocabularyOf(terms.filter((_, number) => inside[number]));
  const rows = terms.map((list) => rowOf(list, vocabulary));
  const size = vocabulary.numbers.size + 1;
  const train = (labelOf: (unit: GoldUnit) => string | undefined) => {
    const used = gold.flatMap((unit, number) => {
      const label = inside[number] ? labelOf(unit) : undefined;
      const row = rows[number];
      return label === undefined || !row ? [] : [{ row, label }];
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
    codes: [],
    page: null,
  };
}

function likeliest(model: LogisticModel, row: SparseRow): string {
  const chances = chancesOf(model, row);
  return model.classes[chances.indexOf(Math.max(...chances))] ?? '';
}

/** Words and pairs; those of lead-in and heading are marked, since they say something else there. */
function termsOf(unit: GoldUnit): string[] {
  const parts: [string, string | null | undefined][] = [
    ['', unit.text],
    ['lead-in ', unit.leadIn],
    ['heading ', unit.heading],
  ];
  return parts.flatMap(([mark, text]) => {
    const words: string[] = foldText(text ?? '').match(word) ?? [];
    const pairs = words.slice(1).map((next, number) => `${words[number]} ${next}`);
    return [...words, ...pairs].map((term) => mark + term);
  });
}

type Vocabulary = Readonly<{ numbers: ReadonlyMap<string, number>; idf: readonly number[] }>;

/** Terms of at least two units, with their inverse document frequency; number 0 is the constant. */
function vocabularyOf(units: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const terms of units) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= 2);
  return {
    numbers: new Map(kept.map(([term], number) => [term, number + 1])),
    idf: [1, ...kept.map(([, count]) => 1 + Math.log((1 + units.length) / (1 + count)))],
  };
}

/** Sub-linear term frequency by inverse document frequency, scaled to unit length, with a constant. */
function rowOf(terms: readonly string[], vocabulary: Vocabulary): SparseRow {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = vocabulary.numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const features = [...counts.keys()];
  const weights = features.map((n) => (1 + Math.log(counts.get(n) ?? 1)) * (vocabulary.idf[n] ?? 0));
  const length = Math.hypot(...weights) || 1;
  return { features: [0, ...features], weights: [1, ...weights.map((weight) => weight / length)] };
}
