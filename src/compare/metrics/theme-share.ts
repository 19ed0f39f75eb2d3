import { type EditionFigures, type Finding, type Theme, themes } from '../../model/index.ts';
import { cellOf } from '../cell.ts';
import { shareWithListsOnce } from '../list-once.ts';
import { lowestAndHighest } from '../lowest-highest.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { fewestForShare, shareOf } from '../share.ts';
import { type Breadth, isAbout } from '../subjects.ts';

export const themeShare: Metric = {
  id: 'theme-share',
  label: 'Share of undertakings on a theme',
  definition:
    'Distinct undertakings on prevention, organised crime or community resilience as a share of all distinct undertakings; for organised crime where it is named and where related crime counts too, for resilience at its core and wider.',
  unit: 'share of undertakings',
  caveats: ['One undertaking can be on more than one theme: shares do not add up to one.'],
  source: 'Codebook of this project, version 1; widths in the glossary',
  findings: (compared) => themes.flatMap((theme) => spreadOf(theme, compared)),
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

const saidOf: Readonly<Record<Theme, string>> = {
  prevention: 'that are on prevention',
  'organised-crime': 'that name organised crime',
  'community-resilience': 'that are on community resilience at its core',
};

/** The plans with the lowest and the highest share, where they are the same with each list counted once. */
function spreadOf(theme: Theme, all: readonly ComparedArea[]): Finding[] {
  // A share of what little was read of a plan, or of the few undertakings that it has, says nothing of the plan.
  const compared = all.filter(
    ({ reading }) => reading.unread === null && reading.undertakings.length >= fewestForShare,
  );
  const spread = lowestAndHighest(compared, ({ figures }) => figures.themes[theme].shareNarrow);
  const once = lowestAndHighest(compared, ({ reading }) =>
    shareWithListsOnce(reading.undertakings, (one) => isAbout(one, theme, 'narrow')),
  );
  if (!spread || spread.low !== once?.low || spread.high !== once.high) return [];
  const said = ({ area, figures }: ComparedArea) => {
    const { part, whole } = figures.themes[theme].shareNarrow;
    return `${part} of ${whole} (${area.name})`;
  };
  return [
    {
      metric: themeShare.id,
      theme,
      text: `The share of undertakings ${saidOf[theme]} runs from ${said(spread.low)} to ${said(spread.high)}.`,
      statements: [spread.low, spread.high].flatMap((one) => behind(one, theme)),
    },
  ];
}

function behind(one: ComparedArea, theme: Theme): string[] {
  const about = one.reading.undertakings.filter((each) => isAbout(each, theme, 'narrow'));
  return about.map(({ statement }) => statementAddress(one, statement.id));
}
