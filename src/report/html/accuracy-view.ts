import type { Accuracy } from '../../model/index.ts';
import type { ReportModel } from '../report-model.ts';

export type AccuracyView = Readonly<{
  measured: string;
  taxonomy: string;
  /** False where the report was made with another taxonomy than was measured. */
  sameTaxonomy: boolean;
  sets: readonly Readonly<{ label: string; units: number; explanation: string }>[];
  rows: readonly Readonly<{ label: string; explanation: string; values: readonly string[] }>[];
}>;

/** How often the machine agreed with labels, a row a measure and a column a set of texts; null where not measured. */
export function accuracyView({ accuracy, words, comparison }: ReportModel): AccuracyView | null {
  if (accuracy === null) return null;
  const { measured, taxonomy, sets } = accuracy;
  return {
    measured,
    taxonomy,
    sameTaxonomy: taxonomy === comparison.taxonomy.version,
    sets: sets.map(({ id, units }) => ({
      label: words.label('accuracy-set', id),
      units,
      explanation: words.term('accuracy-set', id).explanation,
    })),
    rows: (sets[0]?.figures ?? []).map(({ id }) => ({
      label: words.label('accuracy', id),
      explanation: words.term('accuracy', id).explanation,
      values: sets.map(({ figures }) => shareText(figures.find((figure) => figure.id === id))),
    })),
  };
}

type Figure = Accuracy['sets'][number]['figures'][number];

/** "86 of 100 (80 to 91)": the share and the range it is likely to lie in. */
function shareText(figure: Figure | undefined): string {
  if (!figure || figure.value === null) return 'not measured';
  const { value, low, high } = figure;
  const range = low === null || high === null ? '' : ` (${hundredths(low)} to ${hundredths(high)})`;
  return `${hundredths(value)} of 100${range}`;
}

const hundredths = (share: number): number => Math.round(100 * share);
