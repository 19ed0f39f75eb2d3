import {
  type Bands,
  type Comparison,
  comparisonSchema,
  type EditionFigures,
  type Share,
} from '../../../src/model/index.ts';
import { buildReportModel, type ReportModel } from '../../../src/report/report-model.ts';
import { fictionalComparison } from '../fixture.ts';
import { glossary, templates } from '../setup.ts';

const kinds = ['more', 'about-as-much', 'less', 'cannot-tell'] as const;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The plan that stands for an area. */
export const comparedOf = (comparison: Comparison, force: string): EditionFigures =>
  comparison.forces.find((area) => area.force === force)!.editions.find(({ compared }) => compared)!;

/** Bands for the compared plans of a made comparison: shares are the plans' own, ranges and bands made up. */
function bandsOf(comparison: Comparison): Bands {
  const plans = comparison.forces.filter(({ compared }) => compared !== null).map(({ force }) => force);
  const measures = (['joint', 'prevention', 'organised-crime', 'community-resilience'] as const).map(
    (measure) => {
      const shares = plans.map((force) => {
        const { themes, joint, counts } = comparedOf(comparison, force);
        return measure === 'joint'
          ? joint.inSentence.length / counts.undertakings
          : (themes[measure].shareNarrow.share ?? 0);
      });
      const sorted = [...shares].sort((a, b) => a - b);
      return {
        measure,
        middle: {
          low: rounded(sorted[Math.floor(sorted.length / 4)]!),
          high: rounded(sorted[Math.floor((3 * sorted.length) / 4)]!),
        },
        plans: plans.map((force, at) => ({
          force,
          share: rounded(shares[at]!),
          low: rounded(shares[at]! * 0.8),
          high: rounded(Math.min(1, shares[at]! + 0.02 + (at % 5) / 50)),
          band: kinds[at % kinds.length]!,
          holds: 0.95,
        })),
      };
    },
  );
  return { draws: 1000, texts: 20, why: null, measures };
}

/** The made plans have eight undertakings each, too few for a percentage: here every count is three times as large. */
function threefold(figures: EditionFigures): EditionFigures {
  const more = ({ part, whole, share }: Share): Share => ({ part: 3 * part, whole: 3 * whole, share });
  const themes = Object.fromEntries(
    Object.entries(figures.themes).map(([theme, one]) => [
      theme,
      { ...one, shareNarrow: more(one.shareNarrow), shareBoth: more(one.shareBoth) },
    ]),
  ) as EditionFigures['themes'];
  return { ...figures, themes };
}

/** A made comparison with bands, and with the edition before that of its first area. */
export function withCharts(areas = 8): Comparison {
  const made = fictionalComparison(areas);
  const first = made.forces.find(({ force }) => force === 'ashmoor')!;
  const dated = first.editions.map((figures) =>
    figures.compared
      ? figures
      : { ...figures, edition: { ...figures.edition, from: '2021-04-01', to: '2025-03-31' } },
  );
  const changes = { before: 'ashmoor-2021', after: 'ashmoor-2025', unread: null, changes: [] };
  return comparisonSchema.parse({
    ...made,
    bands: bandsOf(made),
    forces: made.forces.map((area) => {
      const editions = (area === first ? dated : area.editions).map(threefold);
      return area === first ? { ...area, changes, editions } : { ...area, editions };
    }),
  });
}

export const modelOf = (comparison: Comparison): ReportModel =>
  buildReportModel(comparison, { templates, glossary });

/** A comparison with something else in it, at any depth; the fixture itself stays as it is. */
export function changed(comparison: Comparison, change: (draft: Draft) => void): Comparison {
  const draft = structuredClone(comparison) as unknown as Draft;
  change(draft);
  return comparisonSchema.parse(draft);
}
// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid
export type Draft = any;
