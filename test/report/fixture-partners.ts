import type { Comparison } from '../../src/model/index.ts';
import { withDifferences } from './fixture-differences.ts';

/** The fixture with a facet of partners: what is on working with partners names schools. */
export function withPartners(base: Comparison = withDifferences()): Comparison {
  const partner = {
    ...base.categories.find(({ code }) => code === 'PTN')!,
    facet: 'partners',
    code: 'partner-school',
  };
  return {
    ...base,
    facets: [
      ...base.facets,
      { facet: 'partners', label: 'Partners', question: 'Which bodies are named?', inGrid: true },
    ],
    categories: [...base.categories, { ...partner, label: 'Schools' }],
    forces: base.forces.map((area) => ({
      ...area,
      editions: area.editions.map((figures) => ({
        ...figures,
        cells: { ...figures.cells, partners: { 'partner-school': figures.cells.across!.PTN! } },
      })),
    })),
  };
}
