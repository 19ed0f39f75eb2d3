import type { Analysis, Coding, ReviewEntry, ReviewSample, SampleScores, Theme } from '../../model/index.ts';
import { type SettledItem, settledItems } from './settled.ts';
import { type Asked, scoreOf } from './weigh.ts';

/** The themes of a code, as the taxonomy has them. */
export type ThemesOf = (code: string) => readonly Theme[];

/**
 * Holds the machine's reading of a sample against what people settled of it (`settledItems`). Themes and codes count on
 * commitments and priorities. `analyses` are as the machine made them, without decisions.
 */
export function scoreSample(
  sample: ReviewSample,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
  { themesOf, seed }: Readonly<{ themesOf: ThemesOf; seed: number }>,
): SampleScores {
  const { items, notPlaced, unsettled } = settledItems(sample, entries, analyses);
  const { taxonomy, taxonomyHash } = analyses[0]?.versions ?? { taxonomy: '', taxonomyHash: '' };
  return {
    schemaVersion: 1,
    sample: sample.id,
    seed,
    taxonomy: { version: taxonomy, hash: taxonomyHash },
    drawn: sample.items.length,
    settled: items.length,
    notPlaced,
    unsettled,
    uncovered: uncoveredStrata(sample, items),
    figures: scoreItems(sample, items, { themesOf, seed }),
  };
}

/** Strata without a settled item: nothing is said of their sentences. */
export function uncoveredStrata({ strata }: ReviewSample, items: readonly SettledItem[]): string[] {
  const covered = new Set(items.map(({ stratum }) => stratum));
  return strata.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
}

/** Precision and recall of every question that the settled items of a sample answer. */
export const scoreItems = (
  { strata }: ReviewSample,
  items: readonly SettledItem[],
  { themesOf, seed }: Readonly<{ themesOf: ThemesOf; seed: number }>,
): SampleScores['figures'] =>
  questionsOn(items, themesOf).map((asked) => scoreOf(asked, items, strata, seed));

function questionsOn(settled: readonly SettledItem[], themesOf: ThemesOf): Asked[] {
  const codes = [
    ...new Set(settled.flatMap(({ people, machine }) => [...people.codes, ...machine.codes])),
  ].sort();
  const themes = [...new Set(codes.flatMap(themesOf))].sort();
  const isContent = ({ kind }: Pick<Coding, 'kind'>) => kind === 'commitment' || kind === 'priority';
  return [
    { measure: 'commitment', id: 'commitment', says: ({ kind }) => kind === 'commitment' },
    ...themes.map(
      (theme): Asked => ({
        measure: 'theme',
        id: theme,
        says: (coding) => isContent(coding) && coding.codes.some((code) => themesOf(code).includes(theme)),
      }),
    ),
    ...codes.map(
      (code): Asked => ({
        measure: 'code',
        id: code,
        says: (coding) => isContent(coding) && coding.codes.includes(code),
      }),
    ),
  ];
}
