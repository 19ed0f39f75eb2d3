import type { Actor, Box, GoldUnit, Kind, ReadSentence, Strength, Width } from '../model/index.ts';
import { alignGold } from './align-gold.ts';
import { isCodebookCode, otherCode, widthOfCode } from './codebook.ts';

/**
 * What was said of a gold unit, with codes and attributes whatever the kind. A unit that was not found is context
 * with score 0, no codes and no attributes.
 */
export type Prediction = Readonly<{
  id: string;
  kind: Kind;
  score: number;
  uncertain: boolean;
  strength: Strength | null;
  actor: Actor | null;
  measurable: boolean | null;
  codes: readonly string[];
  page: number | null;
}>;

/** A gold unit beside its prediction and the sentences it was read from; none where it was not found. */
export type Reading = Readonly<{
  unit: GoldUnit;
  prediction: Prediction;
  /** Widths of the predicted codes, as the taxonomy gives them. */
  widths: readonly (Width | null)[];
  sentences: readonly ReadSentence[];
  /** The words of the sentence before the first of them, in reading order. */
  before: string | null;
}>;

/** What is read of one document: an `Analysis` is one. */
export type Analysed = Readonly<{ sentences: readonly ReadSentence[] }>;

/** A reading for every gold unit, in the order of the gold. Units of a document that was not read are not found. */
export function readGold(gold: readonly GoldUnit[], analyses: ReadonlyMap<string, Analysed>): Reading[] {
  const readings = new Map<GoldUnit, Reading>();
  for (const [document, units] of Map.groupBy(gold, (unit) => unit.document)) {
    const sentences = analyses.get(document)?.sentences ?? [];
    const aligned = alignGold(units, sentences);
    for (const [number, unit] of units.entries()) {
      const own = aligned[number] ?? [];
      const before = own[0] ? sentences[sentences.indexOf(own[0]) - 1] : undefined;
      readings.set(unit, { ...readingOf(unit, own), before: before?.text ?? null });
    }
  }
  return gold.flatMap((unit) => readings.get(unit) ?? []);
}

/** Of the sentences of a unit the likeliest commitment, which gives it its kind and attributes. */
export function chiefOf(sentences: readonly ReadSentence[]): ReadSentence | null {
  return sentences.reduce<ReadSentence | null>(
    (best, sentence) => (best === null || sentence.score > best.score ? sentence : best),
    null,
  );
}

function readingOf(unit: GoldUnit, sentences: readonly ReadSentence[]): Omit<Reading, 'before'> {
  const chief = chiefOf(sentences);
  const first = sentences[0];
  if (!chief || !first) return { unit, prediction: notFound(unit.id), widths: [], sentences: [] };
  const tags = sentences.flatMap((sentence) => sentence.tags).filter((tag) => isCodebookCode(tag.code));
  const codes = [...new Set(tags.map((tag) => tag.code))].filter((code) => code !== otherCode);
  const { kind, score, strength, actor, measurable } = chief;
  const uncertain = sentences.some((sentence) => sentence.uncertain);
  const prediction: Prediction = {
    id: unit.id,
    kind,
    score,
    uncertain,
    strength,
    actor,
    measurable,
    codes: codes.length > 0 ? codes : [otherCode],
    page: first.page,
  };
  return { unit, prediction, widths: tags.map((tag) => tag.width), sentences };
}

function notFound(id: string): Prediction {
  return {
    id,
    kind: 'context',
    score: 0,
    uncertain: false,
    strength: null,
    actor: null,
    measurable: null,
    codes: [],
    page: null,
  };
}

/** A reading of a prediction made without sentences, such as a baseline's; widths come from codes and words. */
export function readingOfPrediction(unit: GoldUnit, prediction: Prediction): Reading {
  const words = `${unit.leadIn ?? ''} ${unit.text}`;
  const widths = prediction.codes.map((code) => widthOfCode(code, words));
  return { unit, prediction, widths, sentences: [], before: null };
}

/** Predictions as JSON Lines, one a gold unit, in the order of the gold. */
export function predictionLines(readings: readonly Reading[]): string {
  return readings.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join('');
}

/** Boxes of all sentences of a reading. */
export function boxesOf(reading: Reading): Box[] {
  return reading.sentences.flatMap((sentence) => sentence.boxes);
}
