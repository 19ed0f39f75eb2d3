import type { Markup } from '../html/markup.ts';

/** A chart as templates/chart.hbs prints it: what it says, of what, its panels and the key to their signs. */
export type ChartView = Readonly<{
  /** Id of the figure on its page. */
  id: string;
  /** The finding, in a sentence; it holds with each list counted once as well. */
  headline: string;
  /** What is drawn: measure, unit, of what. */
  subtitle: string;
  /** True where the panels are small, so that more of them stand in a row. */
  small: boolean;
  panels: readonly PanelView[];
  key: readonly Readonly<{ sign: Markup; label: string }>[];
  /** Tables that hold every figure of it, by their ids on the same page. */
  tables: readonly Readonly<{ id: string; label: string }>[];
}>;

export type PanelView = Readonly<{
  name: string;
  /** Where its name leads, if anywhere. */
  href: string | null;
  /** What is said below its name, if anything. */
  note: string | null;
  drawing: Markup;
}>;

/** A chart, or why there is none. */
export type ChartOrWhy = Readonly<{ chart: ChartView; why: null } | { chart: null; why: string }>;
