import { type EditionFigures, type Theme, themes } from '../../model/index.ts';
import { cellOf } from '../cell.ts';
import type { Metric } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from '../share.ts';
import { type Breadth, isAbout } from '../subjects.ts';

export const themeShare: Metric = {
  id: 'theme-share',
  label: 'Share of undertakings on a theme',
  definition:
    'Distinct undertakings on prevention, organised crime or community resilience as a share of all distinct undertakings; for organised crime where it is named and where related crime counts too, for resilience at its core and wider.',
  unit: 'share of undertakings',
  caveats: ['One undertaking can be on more than one theme: shares do not add up to one.'],
  source: 'Codebook of this project, version 1; widths in the glossary',
};

/** An edition's step and share for each theme, at the narrow width and at both together. */
export function themesOf(reading: Reading): EditionFigures['themes'] {
  return Object.fromEntries(
    themes.map((theme) => [theme, themeOf(reading, theme)]),
  ) as EditionFigures['themes'];
}

function themeOf(reading: Reading, theme: Theme): EditionFigures['themes'][Theme] {
  const cell = (breadth: Breadth) =>
    cellOf(
      reading,
      reading.distinct.filter((one) => isAbout(one, theme, breadth)),
    );
  const share = (breadth: Breadth) =>
    shareOf(
      reading.undertakings.filter((one) => isAbout(one, theme, breadth)).length,
      reading.undertakings.length,
    );
  return {
    narrow: cell('narrow'),
    both: cell('both'),
    shareNarrow: share('narrow'),
    shareBoth: share('both'),
  };
}
