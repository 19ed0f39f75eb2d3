import { type AlignmentPoint, type Theme, themes } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { isUndertaking } from '../reading.ts';
import { filledBy } from './filled-by.ts';

const labels: Readonly<Record<Theme, string>> = {
  prevention: 'Prevention',
  'organised-crime': 'Serious and organised crime, named and related',
  'community-resilience': 'Community resilience, core and wider',
};

/** How many undertakings an evidence pack (`pcp report --pack`) would hold, by theme and plan. */
export function fundingPoints(compared: readonly ComparedArea[]): AlignmentPoint[] {
  return themes.map((theme) => ({
    id: theme,
    label: labels[theme],
    unit: 'undertakings',
    areas: compared.flatMap((one) => {
      const cell = one.figures.themes[theme].both;
      if (cell.state !== 'figure') return [];
      const ids = new Set(cell.statements);
      const statements = one.figures.statements.filter(({ id }) => ids.has(id));
      return filledBy(one, statements.filter(isUndertaking)) ?? [];
    }),
  }));
}
