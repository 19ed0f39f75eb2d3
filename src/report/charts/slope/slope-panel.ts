import type { Share, Theme } from '../../../model/index.ts';
import { element, type Markup } from '../../html/markup.ts';
import { panel, path, tenth, words } from '../draw.ts';
import { mark, type Shape } from '../marks.ts';
import { shareScale } from '../scale.ts';
import { spread } from './spread.ts';

/** A theme that can be drawn: its share in both plans, and what stands beside each end. */
export type Slope = Readonly<{
  theme: Theme;
  label: string;
  note: string | null;
  before: Share;
  after: Share;
  /** "30%", or "not found" where it is of nothing found. */
  beforeText: string;
  afterText: string;
}>;

/** Marks and strokes that tell the themes apart without colour; the strokes are set by style. */
const shapes: Readonly<Record<Theme, Shape>> = {
  prevention: 'dot',
  'organised-crime': 'up',
  'community-resilience': 'square',
};

const width = 280;
const height = 220;
const [left, right] = [52, 116];
const [top, bottom] = [40, 200];
/** Room of a label of one line and of two. */
const [oneLine, twoLines] = [15, 29];

/** A line a theme from the plan before to this one; higher is a larger share. The axes are named by the plans' years. */
export function slopePanel(
  box: Readonly<{ id: string; title: string; description: string }>,
  axes: readonly [string, string],
  slopes: readonly Slope[],
): Markup {
  const highest = Math.max(...slopes.flatMap(({ before, after }) => [before.share ?? 0, after.share ?? 0]));
  const scale = shareScale(highest, bottom, top);
  const at = (share: Share) => tenth(scale.at(share.share ?? 0));
  const befores = spread(
    slopes.map(({ before }) => at(before)),
    oneLine,
    top,
    bottom,
  );
  const afters = spread(
    slopes.map(({ after }) => at(after)),
    twoLines,
    top,
    bottom - 6,
  );
  return panel(
    { ...box, style: 'slope', width, height },
    words(axes[0], { x: left, y: 18, room: 60, class: 'quiet', anchor: 'middle' }),
    words(axes[1], {
      x: right,
      y: 18,
      room: 60,
      class: 'quiet',
      anchor: 'middle',
    }),
    path('axis', `M${left} 26V${bottom + 8}M${right} 26V${bottom + 8}`),
    ...slopes.map((slope, n) => slopeOf(slope, at(slope.before), at(slope.after), befores[n]!, afters[n]!)),
  );
}

function slopeOf(slope: Slope, from: number, to: number, beforeAt: number, afterAt: number): Markup {
  const { theme, label, note, before, after } = slope;
  return element(
    'g',
    {
      class: `slope-${theme}`,
      'data-theme': theme,
      'data-before': before.share ?? 0,
      'data-after': after.share ?? 0,
    },
    path('line', `M${left} ${from}L${right} ${to}`),
    mark(shapes[theme], left, from),
    mark(shapes[theme], right, to),
    words(slope.beforeText, { x: left - 9, y: beforeAt + 4, room: left - 10, anchor: 'end' }),
    words(`${slope.afterText} ${label}`, { x: right + 9, y: afterAt + 4, room: width - right - 9 }),
    ...(note === null
      ? []
      : [words(note, { x: right + 9, y: afterAt + 18, room: width - right - 9, class: 'quiet' })]),
  );
}
