import type { Accuracy } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { inSeries } from '../in-series.ts';
import { replaced } from '../own-accuracy.ts';
import type { ReportModel } from '../report-model.ts';

export type AccuracyView = Readonly<{
  measured: string;
  taxonomy: string;
  /** False where the report was made with another taxonomy than was measured. */
  sameTaxonomy: boolean;
  /** What it still stands for, where a sample of the plans themselves tells some of it; null where none does. */
  instead: string | null;
  sets: readonly Readonly<{ label: string; units: number; explanation: string }>[];
  rows: readonly Readonly<{ label: string; explanation: string; values: readonly string[] }>[];
}>;

/**
 * How often the machine agreed with labels, a row a measure and a column a set of texts; null where not measured. What a settled
 * sample of the plans themselves tells has no row here.
 */
export function accuracyView(model: ReportModel): AccuracyView | null {
  const { accuracy, words, comparison } = model;
  if (accuracy === null) return null;
  const { measured, taxonomy, sets } = accuracy;
  const own = replaced(model);
  const isOwn = (id: string): boolean =>
    (own.commitment && /^commitment-/.test(id)) ||
    (own.themes.length === themes.length && id === 'theme-macro-f1');
  return {
    measured,
    taxonomy,
    sameTaxonomy: taxonomy === comparison.taxonomy.version,
    instead: comparison.review?.accuracy ? insteadText(model) : null,
    sets: sets.map(({ id, units }) => ({
      label: words.label('accuracy-set', id),
      units,
      explanation: words.term('accuracy-set', id).explanation,
    })),
    rows: (sets[0]?.figures ?? [])
      .filter(({ id }) => !isOwn(id))
      .map(({ id }) => ({
        label: words.label('accuracy', id),
        explanation: words.term('accuracy', id).explanation,
        values: sets.map(({ figures }) => shareText(figures.find((figure) => figure.id === id))),
      })),
  };
}

/** What of the built-in measurement the sample does not tell. */
function insteadText(model: ReportModel): string {
  const own = replaced(model);
  const missing = [
    ...(own.commitment ? [] : ['commitments']),
    ...themes
      .filter((theme) => !own.themes.includes(theme))
      .map((theme) => model.words.label('theme', theme)),
    'single subjects',
  ];
  return `For ${inSeries(missing)}, as far as the sample does not tell, what follows stands.`;
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
