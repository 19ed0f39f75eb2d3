import { type AreaFigures, type Cell, type Comparison, comparisonSchema } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';

const measures = ['joint', 'prevention', 'organised-crime', 'community-resilience'] as const;
const bands = ['more', 'about-as-much', 'less', 'cannot-tell'] as const;

const unread = 'the text, or most of it, is in Welsh, which is not tagged';

/** A cell as it is in a plan that was not read well enough: nothing is said to be not found. */
const notRead = (cell: Cell): Cell =>
  cell.state === 'not-found' ? { state: 'not-read', why: unread } : cell;

const none = { part: 0, whole: 0, share: null };
const noJoint = {
  inSentence: [],
  inList: [],
  inSection: [],
  notOnlyPursue: none,
  notOnlyPursueRelated: none,
  statements: [],
};

/** The last area of which little could be read; the rest as it was. */
function withUnreadArea(areas: readonly AreaFigures[], force: string): AreaFigures[] {
  return areas.map((area) =>
    area.force === force
      ? {
          ...area,
          editions: area.editions.map((figures) => ({
            ...figures,
            joint: noJoint,
            cells: Object.fromEntries(
              Object.entries(figures.cells).map(([facet, cells]) => [
                facet,
                Object.fromEntries(
                  Object.keys(cells).map((code) => [
                    code,
                    notRead({ state: 'not-found', step: 'not-found' }),
                  ]),
                ),
              ]),
            ),
            themes: Object.fromEntries(
              Object.entries(figures.themes).map(([theme, own]) => {
                const cell = notRead({ state: 'not-found', step: 'not-found' });
                return [theme, { ...own, narrow: cell, both: cell }];
              }),
            ) as typeof figures.themes,
          })),
        }
      : area,
  );
}

/**
 * The fixture with everything that can be said of how plans differ and where they are alike: the last compared area could
 * not be read well enough, the one before it undertakes too little to have shares.
 */
export function withDifferences(base: Comparison = fictionalComparison(6)): Comparison {
  const compared = base.forces.filter((area) => area.compared !== null);
  const [first, second, third] = compared.map(({ force }) => force) as [string, string, string];
  const last = compared.at(-1)!.force;
  const banded = compared.slice(0, -2);
  const place = (area: AreaFigures, index: number) => {
    const [{ document, sentence, page }] = area.editions[0]!.statements[index]!.places as [
      AreaFigures['editions'][0]['statements'][0]['places'][0],
    ];
    return { document, sentence, page };
  };
  return comparisonSchema.parse({
    ...base,
    forces: withUnreadArea(base.forces, last),
    gaps: base.gaps.filter(({ force }) => force !== last),
    findings: [
      ...base.findings.map((finding) => ({ ...finding, theme: 'organised-crime' })),
      { metric: 'band', theme: 'prevention', text: 'On prevention, says more.', statements: [] },
    ],
    bands: {
      draws: 1000,
      texts: 4,
      why: null,
      measures: measures.map((measure, at) => ({
        measure,
        middle: { low: 0.1, high: 0.2 },
        plans: banded.map(({ force }, index) => ({
          force,
          share: 0.05 * (index % 6),
          low: 0.04 * (index % 6),
          high: 0.05 * (index % 6) + 0.04,
          band: bands[(index + at) % bands.length]!,
          holds: 0.93,
        })),
      })),
    },
    distinctive: compared.map(({ force }, index) => ({
      force,
      words:
        index % 3 === 2
          ? []
          : [
              { word: 'lantern', count: 9, sections: 4, elsewhere: 0, logRatio: 6.3 },
              { word: '=harbour', count: 6, sections: 3, elsewhere: 4, logRatio: 2 },
            ],
    })),
    similarity: {
      bySubject: [
        { first, second, likeness: 0.9134, drivers: ['PRV-early', 'SOC-general'] },
        { first: second, second: last, likeness: 0.5, drivers: ['no-such-code'] },
      ],
      byWording: [{ first, second: third, likeness: 0.301, drivers: ['harbour', '<i>lantern</i>'] }],
    },
    sharedWording: {
      pairs: compared.slice(0, -1).flatMap((one, at) =>
        compared.slice(at + 1, at + 3).map((other) => ({
          first: one.force,
          second: other.force,
          words: 34,
          of: 1_204,
          count: 9,
          passages: [
            {
              words: 'we will walk every lane of the parish with those who live in it',
              length: 14,
              first: place(one, 1),
              second: place(other, 1),
            },
            {
              words: '=we will keep the lanterns lit until the last boat is in',
              length: 12,
              first: { ...place(one, 0), sentence: 'nowhere' },
              second: place(other, 0),
            },
          ],
        })),
      ),
      setAside: { inManyPlans: 12, ofLaw: 1 },
    },
  });
}
