import type { Category, Cell, EditionFigures, Finding, Taxonomy } from '../../model/index.ts';
import { refusesCategory } from '../alignment/refused.ts';
import { whyNotApplicable } from '../applies.ts';
import { cellOf } from '../cell.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import type { Reading } from '../reading.ts';
import type { Distinct } from '../statement.ts';
import { themedCategories } from '../themed.ts';
import { unreadSaid } from '../unread-said.ts';
import { allPlans, inWords } from '../words.ts';

export const step: Metric = {
  id: 'step',
  label: 'Furthest step reached',
  definition:
    'For a category, the furthest of seven steps in the plan: not found; mentioned; named as a priority; wish; soft undertaking; firm undertaking; firm and checkable (with a number, a date or a named deliverable).',
  unit: 'one of seven steps',
  caveats: [
    'Not found means not found by the machine.',
    'Where most of the text is Welsh, over a tenth of the pages could not be read, or under 100 words hold nothing that was marked, the cell says "not read".',
    'What a plan turns down among the approaches of 2020 is named and not undertaken: it is counted apart.',
    'A frame of law or policy is held against plans issued while it was in force only.',
  ],
  source: 'Codebook of this project, version 1',
  findings,
};

/**
 * An edition's cells by facet and category; deprecated categories have none. In the facet `deeds`, whose categories are
 * things one does, what turns its category down is counted apart; a subject such as knife crime is turned down by nobody.
 */
export function cellsOf(reading: Reading, taxonomy: Taxonomy, deeds: string | null): EditionFigures['cells'] {
  const byCode = groupByCode(reading.distinct);
  const cells: EditionFigures['cells'] = {};
  for (const { facet, categories } of taxonomy.facets) {
    cells[facet] = {};
    for (const category of categories) {
      if (category.status === 'deprecated') continue;
      cells[facet][category.id] = categoryCell(
        reading,
        facet,
        category,
        byCode.get(category.id) ?? [],
        facet === deeds,
      );
    }
  }
  return cells;
}

function categoryCell(
  reading: Reading,
  facet: string,
  category: Category,
  belonging: readonly Distinct[],
  isDeed: boolean,
): Cell {
  const why = whyNotApplicable(facet, category, reading.placement);
  if (why !== null) return { state: 'does-not-apply', why };
  const turnedDown = isDeed ? belonging.filter((one) => refusesCategory(one, category.id)) : [];
  return cellOf(reading, belonging, new Set(turnedDown));
}

function groupByCode(distinct: readonly Distinct[]): Map<string, Distinct[]> {
  const byCode = new Map<string, Distinct[]>();
  for (const one of distinct) {
    for (const code of one.subjects.keys()) {
      const held = byCode.get(code);
      if (held) held.push(one);
      else byCode.set(code, [one]);
    }
  }
  return byCode;
}

/** What all compared plans undertake, and, theme by theme, what one alone does: presence, which no list changes. */
function findings(compared: readonly ComparedArea[], taxonomy: Taxonomy): Finding[] {
  if (compared.length < 2) return [];
  const categories = themedCategories(taxonomy).map((category) => ({
    ...category,
    by: compared.flatMap((one) => undertakes(one, category)),
  }));
  const shared = categories.filter(({ by }) => by.length === compared.length);
  const alone = categories.filter(({ by }) => by.length === 1);
  const everyone = {
    metric: step.id,
    text: `${allPlans(compared.length)} make an undertaking on: ${inWords(shared.map(({ label }) => label))}.`,
    statements: shared.flatMap(({ by }) => by.map(({ address }) => address)),
  };
  const single = [...Map.groupBy(alone, ({ theme }) => theme)].map(([theme, own]) => ({
    metric: step.id,
    theme,
    text:
      own.length === 1
        ? `One of ${compared.length} plans${unreadSaid(compared)} makes an undertaking on ${own[0]!.label}: ${own[0]!.by[0]!.name}.`
        : `On each of these, one of ${compared.length} plans${unreadSaid(compared)} makes an undertaking: ${inWords(own.map(({ label, by }) => `${label} (${by[0]!.name})`))}.`,
    statements: own.map(({ by }) => by[0]!.address),
  }));
  return shared.length > 0 ? [everyone, ...single] : single;
}

function undertakes(one: ComparedArea, { facet, id }: { facet: string; id: string }) {
  const cell = one.figures.cells[facet]?.[id];
  if (cell?.state !== 'figure' || cell.undertakings === 0) return [];
  return [{ name: one.area.name, address: statementAddress(one, cell.statements[0]!) }];
}
