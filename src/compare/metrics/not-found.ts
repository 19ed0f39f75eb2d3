import type { Cell, Finding, Gap, Taxonomy } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';
import { themedCategories } from '../themed.ts';
import { anyPlan, inWords } from '../words.ts';

export const notFound: Metric = {
  id: 'not-found',
  label: 'Not found, and who undertakes it',
  definition:
    'A category of which the machine found nothing in the compared plan of an area, with the compared areas that make an undertaking in it.',
  unit: 'category of an area',
  caveats: [
    'Not found by the machine, until a person has looked.',
    'Not stated of what is given only where no other category fits, such as prevention in general.',
    'Not stated where most of a plan is Welsh, over a tenth of its pages could not be read, or it has under 100 words and nothing was marked.',
  ],
  source: 'Definition of this project',
  findings,
};

/** Every category of the grid that was not found in a compared plan, but for those given only where no other fits. */
export function gapsOf(compared: readonly ComparedArea[], taxonomy: Taxonomy): Gap[] {
  return taxonomy.facets
    .filter((facet) => facet.inGrid)
    .flatMap(({ facet, categories }) =>
      categories
        .filter(({ onlyAlone }) => onlyAlone !== true)
        .flatMap(({ id }) => gapsOfCategory(compared, facet, id)),
    );
}

function gapsOfCategory(compared: readonly ComparedArea[], facet: string, code: string): Gap[] {
  const cell = ({ figures }: ComparedArea): Cell | undefined => figures.cells[facet]?.[code];
  const missing = compared.filter((one) => cell(one)?.state === 'not-found');
  if (missing.length === 0) return [];
  const undertakenBy = compared.flatMap((one) => {
    const found = cell(one);
    if (found?.state !== 'figure' || found.undertakings === 0) return [];
    return [{ force: one.area.force, edition: one.figures.edition.edition, statement: found.statements[0]! }];
  });
  return missing.map(({ area, figures }) => ({
    facet,
    code,
    force: area.force,
    edition: figures.edition.edition,
    undertakenBy,
  }));
}

/** What was found in no compared plan: of several plans together, or of the one there is. */
function findings(compared: readonly ComparedArea[], taxonomy: Taxonomy): Finding[] {
  const labels = themedCategories(taxonomy)
    .filter(({ facet, id }) => compared.every((one) => one.figures.cells[facet]?.[id]?.state === 'not-found'))
    .map(({ label }) => label);
  if (labels.length === 0) return [];
  const where = compared.length === 1 ? compared[0]!.area.name : anyPlan(compared.length);
  return [
    {
      metric: notFound.id,
      text: `Not found by the machine in ${where}: ${inWords(labels)}.`,
      statements: [],
    },
  ];
}
