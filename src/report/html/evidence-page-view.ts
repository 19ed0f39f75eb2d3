import type { Comparison } from '../../model/index.ts';
import { extentOf } from '../evidence-groups.ts';
import { countOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { moneyView, namedView, pilotsView, unnamedView } from './evidence-use-view.ts';
import { shellView } from './shell-view.ts';
import { statementLinks } from './statement-view.ts';

/** Where the page lies that holds plans and evidence against each other. */
export const evidencePath = 'evidence.html';

/** The facet of paying for services, evaluating them and trying them out. */
const commissioning = 'commissioning';

/** What the compared plans and the evidence base say of each other; null where nothing is compared. */
export function evidencePageView(model: ReportModel) {
  const { evidenceUse, evidenceBase, metrics = [] } = model.comparison;
  if (!evidenceUse || evidenceUse.plans === 0) return null;
  const ruleOf = (id: string) => metrics.find((metric) => metric.id === id)?.definition ?? '';
  return {
    ...shellView(model, 'Plans and the evidence', ''),
    plans: countOf(evidenceUse.plans, 'plan'),
    extent: extentOf(evidenceBase),
    named: namedView(model, evidenceUse),
    unnamed: unnamedView(model, evidenceUse),
    unnamedRule: ruleOf('evidence-not-named'),
    money: moneyView(model, evidenceUse),
    moneyCount: countOf(evidenceUse.money.length, 'undertaking'),
    moneyRule: ruleOf('money-without-evidence'),
    pilots: pilotsView(model, evidenceUse),
    pilotsRule: ruleOf('pilot-candidates'),
    ways: waysView(model),
  };
}

/** Which plans undertake to commission, to evaluate and to experiment, with their words. */
function waysView(model: ReportModel) {
  const ways = model.comparison.categories.filter(({ facet }) => facet === commissioning);
  return ways.map((way) => ({
    label: way.label,
    definition: way.definition,
    areas: model.compared.flatMap((shown) => {
      const cell = shown.figures.cells[commissioning]?.[way.code];
      const said = undertakenIn(cell);
      const links = statementLinks(shown, said.slice(0, mostShown), '');
      return links.length === 0
        ? []
        : [{ area: shown.name, links, more: Math.max(0, said.length - mostShown) }];
    }),
  }));
}

/** Quotes shown of a plan before it says how many more there are. */
const mostShown = 3;

type Cell = Comparison['forces'][number]['editions'][number]['cells'][string][string];

/** The undertakings of a cell: it lists them first, as the furthest steps. */
const undertakenIn = (cell: Cell | undefined): readonly string[] =>
  cell?.state === 'figure' ? cell.statements.slice(0, cell.undertakings) : [];
