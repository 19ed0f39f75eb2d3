import type { BandedShare, Bands } from '../../../model/index.ts';
import { element, type Markup } from '../../html/markup.ts';
import { panel, path, tenth, words } from '../draw.ts';
import { mark } from '../marks.ts';
import { type Scale, shareScale } from '../scale.ts';
import { bandShapes } from './band-shapes.ts';

/** A plan's row: its share, or words that say why there is none. `found` is false where the share is of nothing found. */
export type BandRow = Readonly<{
  force: string;
  label: string;
  shown: Readonly<{ share: BandedShare; found: boolean; value: string }> | Readonly<{ why: string }>;
}>;

const width = 280;
const names = 108;
/** Where the plot begins and ends; the figures stand right of it. */
const [left, right] = [118, 222];
const figures = 229;
const rowHeight = 18;
const head = 22;

/** Plans by area on one measure: the mark at the share, a line over what misreading leaves open, the middle half behind. */
export function bandsPanel(
  box: Readonly<{ id: string; title: string; description: string }>,
  middle: Bands['measures'][number]['middle'],
  rows: readonly BandRow[],
): Markup {
  const highest = Math.max(
    middle.high,
    ...rows.flatMap(({ shown }) => ('share' in shown ? [shown.share.high] : [])),
  );
  const scale = shareScale(highest, left, right);
  const bottom = head + rows.length * rowHeight + 2;
  return panel(
    { ...box, style: 'bands', width, height: bottom },
    middleOf(middle, scale, bottom),
    ...axisOf(scale, bottom),
    ...rows.map((row, at) => rowOf(row, scale, head + at * rowHeight + rowHeight / 2)),
  );
}

function middleOf(middle: Bands['measures'][number]['middle'], scale: Scale, bottom: number): Markup {
  const [from, to] = [tenth(scale.at(middle.low)), tenth(scale.at(middle.high))];
  return element(
    'g',
    { 'data-low': middle.low, 'data-high': middle.high, class: 'middle' },
    path('middle-fill', `M${from} ${head}H${to}V${bottom}H${from}z`),
    path('middle-edge', `M${from} ${head}V${bottom}M${to} ${head}V${bottom}`),
  );
}

function axisOf(scale: Scale, bottom: number): Markup[] {
  const room = (right - left) / (scale.ticks.length - 1) - 2;
  const lines = scale.ticks.map(({ share }) => `M${tenth(scale.at(share))} ${head}V${bottom}`).join('');
  return [
    path('axis', lines),
    ...scale.ticks.map(({ share, label }) =>
      words(label, { x: tenth(scale.at(share)), y: 14, room, class: 'quiet', anchor: 'middle' }),
    ),
  ];
}

function rowOf({ force, label, shown }: BandRow, scale: Scale, y: number): Markup {
  const name = words(label, { x: names, y: y + 4, room: names, anchor: 'end' });
  if ('why' in shown)
    return element(
      'g',
      { 'data-force': force },
      name,
      // The strip and the lines of the scale do not run through words.
      path('blank', `M${left - 1} ${y - 8}H${width}V${y + 8}H${left - 1}z`),
      words(shown.why, { x: left, y: y + 4, room: width - left, class: 'quiet' }),
    );
  const { share, low, high, band } = shown.share;
  const [from, to] = [tenth(scale.at(low)), tenth(scale.at(high))];
  return element(
    'g',
    { 'data-force': force, 'data-share': share, 'data-low': low, 'data-high': high, 'data-band': band },
    name,
    path('open', `M${from} ${y}H${to}M${from} ${y - 3}v6M${to} ${y - 3}v6`),
    mark(bandShapes[band], scale.at(share), y),
    words(shown.value, {
      x: figures,
      y: y + 4,
      room: width - figures,
      ...(!shown.found && { class: 'quiet' }),
    }),
  );
}
