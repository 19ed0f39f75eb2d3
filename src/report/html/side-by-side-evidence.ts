import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { namedRows } from './evidence-view.ts';
import { type BesideTable, textCell } from './side-by-side-cells.ts';

/** What was evaluated and the words of any of the plans name, with those words; null where they name nothing. */
export function evidenceTable(model: ReportModel, plans: readonly ShownEdition[]): BesideTable | null {
  const all = namedRows(model, plans, '');
  if (all.length === 0) return null;
  const byPlan = plans.map((shown) => new Map(namedRows(model, [shown], '').map((row) => [row.label, row])));
  return {
    id: 'evidence',
    caption: 'What was evaluated, what the studies found, and the words that name it',
    first: 'Intervention',
    sorted: false,
    rows: all.map(({ label, verdict, withheld, confirmed }) => ({
      label,
      note: [verdict, withheld ?? confirmed].filter((part) => part !== null).join(': '),
      cells: plans.map((shown, at) => {
        const [first, ...others] = byPlan[at]!.get(label)?.statements ?? [];
        if (!first) return textCell(shown, 'not named');
        const links = first.pages === '' ? [] : [{ href: first.href, text: first.pages }];
        return { ...textCell(shown, `“${first.words}”`), links, more: others.length };
      }),
    })),
  };
}
