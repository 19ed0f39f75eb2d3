import { element, type Markup } from '../../html/markup.ts';
import { panel, path, tenth, words } from '../draw.ts';

/** A bar of one plan: its share of all undertakings with the figure beside it, or words where there is no bar. */
export type Bar = Readonly<{
  theme: string;
  label: string;
  /** From 0 to 1; null where no share is drawn. */
  share: number | null;
  text: string;
}>;

const width = 224;
const names = 116;
const [left, right] = [121, 173];
const figures = 179;
const rowHeight = 18;

/** The themes of one plan as bars from nothing to all of its undertakings. */
export function multiplePanel(
  box: Readonly<{ id: string; title: string; description: string }>,
  bars: readonly Bar[],
): Markup {
  return panel(
    { ...box, style: 'multiple', width, height: bars.length * rowHeight + 2 },
    ...bars.map((bar, at) => barOf(bar, at * rowHeight + 1)),
  );
}

function barOf({ theme, label, share, text }: Bar, top: number): Markup {
  const name = words(label, { x: 0, y: top + 13, room: names });
  if (share === null)
    return element(
      'g',
      { 'data-theme': theme },
      name,
      words(text, { x: left, y: top + 13, room: width - left, class: 'quiet' }),
    );
  const to = tenth(left + (right - left) * share);
  return element(
    'g',
    { 'data-theme': theme, 'data-share': share },
    name,
    path('whole', `M${left} ${top + 3}H${right}V${top + 14}H${left}z`),
    path('part', `M${left} ${top + 3}H${to}V${top + 14}H${left}z`),
    words(text, { x: figures, y: top + 13, room: width - figures }),
  );
}
