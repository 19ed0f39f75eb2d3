import { shareText } from '../../figures.ts';
import { sentencesReadText } from '../../read-by-person.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import type { ChartView } from '../chart-view.ts';
import { type ThemeShare, themeShares } from '../theme-shares.ts';
import { slopeHeadline } from './headline.ts';
import { type Slope, slopePanel } from './slope-panel.ts';

/** The chart, and the table that stands beside it with every figure. */
export type SlopeView = Readonly<{
  chart: ChartView | null;
  /** How many of the sentences behind it a person has read. */
  checked: string;
  /** Why no line is drawn, or null. */
  why: string | null;
  axes: readonly [string, string];
  rows: readonly Readonly<{ label: string; before: string; after: string }>[];
}>;

/**
 * The share of each theme in the plan before and in the compared one, on the page of an area that has both; else null. A
 * theme that was not read in one of them, or whose share is of too few undertakings, has no line and stands in the table.
 */
export function slopeChart(model: ReportModel, shown: ShownEdition): SlopeView | null {
  const { changes } = shown.area;
  if (!changes || !shown.figures.compared) return null;
  const before = model.edition(shown.area.force, changes.before);
  if (!before) return null;
  const axes = axesOf(before, shown);
  const then = themeShares(model, before.figures);
  const now = themeShares(model, shown.figures);
  const pairs = then.map((one, at) => [one, now[at]!] as const);
  const slopes = pairs.flatMap(([one, other]) =>
    isDrawn(one) && isDrawn(other) ? [slopeOf(one, other)] : [],
  );
  return {
    chart: slopes.length === 0 ? null : chartOf(model, before, shown, axes, slopes),
    checked: sentencesReadText(model, [...behind(before), ...behind(shown)]),
    why:
      slopes.length === 0
        ? 'No line is drawn: in one of the plans too little was read or undertaken for a share.'
        : null,
    axes,
    rows: pairs.map(([one, other]) => ({
      label: one.note === null ? one.label : `${one.label}, ${one.note.toLowerCase()}`,
      before: cellText(one),
      after: cellText(other),
    })),
  };
}

/** Statements on a theme, as `force/edition/statement`, each once. */
function behind({ area, figures }: ShownEdition): string[] {
  const cells = Object.values(figures.themes).map(({ narrow }) => narrow);
  const ids = new Set(cells.flatMap((cell) => (cell.state === 'figure' ? cell.statements : [])));
  return [...ids].map((id) => `${area.force}/${figures.edition.edition}/${id}`);
}

const isDrawn = ({ state, share }: ThemeShare): boolean =>
  state === 'share' || (state === 'not-found' && share.whole > 0);

const cellText = ({ state, share, text }: ThemeShare): string =>
  state === 'share' || state === 'few' ? shareText(share) : text;

const slopeOf = (before: ThemeShare, after: ThemeShare): Slope => ({
  theme: before.theme,
  label: before.label,
  note: before.note?.toLowerCase() ?? null,
  before: before.share,
  after: after.share,
  beforeText: before.text,
  afterText: after.text,
});

/** The plans by their first years; by what they are to each other where these are not known or the same. */
function axesOf(before: ShownEdition, after: ShownEdition): readonly [string, string] {
  const [then, now] = [before, after].map(({ figures }) => figures.edition.from?.slice(0, 4));
  return then && now && then !== now ? [then, now] : ['Before', 'Now'];
}

function chartOf(
  model: ReportModel,
  before: ShownEdition,
  shown: ShownEdition,
  axes: readonly [string, string],
  slopes: readonly Slope[],
): ChartView {
  const said = slopes.map(({ label, beforeText, afterText }) => `${label}: ${beforeText}, then ${afterText}`);
  const box = {
    id: 'chart-change-1',
    title: `${shown.area.name}: share of undertakings on each theme, ${axes[0]} and ${axes[1]}`,
    description: `${said.join('; ')}. The table has the counts.`,
  };
  return {
    id: 'chart-change',
    headline: slopeHeadline(model, before, shown, slopes),
    subtitle:
      'Undertakings on each theme as a share of all of the plan’s, in the plan before and in this one; organised crime by name, resilience at its core. One undertaking may be on several themes.',
    small: false,
    panels: [
      { name: 'Share of undertakings', href: null, note: null, drawing: slopePanel(box, axes, slopes) },
    ],
    key: [],
    tables: [],
  };
}
