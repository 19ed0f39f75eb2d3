import { type Alignment, type AreaFigures, type Cell, type FilledBy, steps } from '../../src/model/index.ts';

const facet = 'approaches';
type Figure = Extract<Cell, { state: 'figure' }>;

/** The table of 2020 beside the fixture's compared plans: two approaches, one of them with a source nearby. */
export function fixtureAlignment(forces: readonly AreaFigures[]): Alignment {
  const shown = forces.flatMap((area) =>
    area.editions
      .filter(({ compared }) => compared)
      .map((figures) => ({ force: area.force, edition: figures.edition.edition, figures })),
  );
  const approach = (code: string, label: string) => {
    const cells = shown.map(({ force, edition, figures }) => ({
      force,
      edition,
      cell: figures.cells[facet]?.[code],
    }));
    const areas = cells
      .flatMap(({ force, edition, cell }) =>
        cell?.state === 'figure' ? [{ ...filled(force, edition, cell), step: cell.step }] : [],
      )
      .sort((a, b) => steps.indexOf(b.step) - steps.indexOf(a.step));
    const of = (state: string) => cells.filter(({ cell }) => cell?.state === state);
    return {
      code,
      label,
      activity: `${label}, as it was meant.`,
      asset: null,
      holder: null,
      unverified: true,
      step: areas[0]?.step ?? null,
      areas,
      notFound: of('not-found').map(({ force, edition }) => ({ force, edition })),
      notRead: of('not-read').map(({ force, edition }) => ({ force, edition, why: 'the text is in Welsh' })),
    };
  };
  const funding = shown.flatMap(({ force, edition, figures }) => {
    const cell = figures.themes.prevention.both;
    return cell.state === 'figure' ? [filled(force, edition, cell)] : [];
  });
  return {
    report: {
      title: 'A report of a sample',
      publisher: 'Fictional Collaboration',
      dated: '2020-10',
      checked: 'not checked since',
      note: 'The report itself was not read.',
    },
    facet,
    plans: shown.length,
    approaches: [
      {
        ...approach('place-based-evaluations', 'Place-based evaluations'),
        countsAlso: 'People Zones.',
        nearby: { says: 'Something was begun.', dated: '2020-11', address: 'https://example.org/news' },
      },
      approach('public-media', 'Public media'),
    ],
    recommendations: [
      {
        id: 'seek-funding',
        label: 'Seek funding',
        said: 'Bid with a pack.',
        unverified: true,
        points: [{ id: 'prevention', label: 'Prevention', unit: 'undertakings', areas: funding }],
      },
    ],
  };
}

const filled = (force: string, edition: string, cell: Figure): FilledBy => ({
  force,
  edition,
  count: cell.undertakings,
  statement: cell.statements[0] ?? null,
});
