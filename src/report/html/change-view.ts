import type { Change } from '../../model/index.ts';
import { figure, pagesOf, pagesShort, stepOf } from '../figures.ts';
import { unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { shorten, statementLink } from './statement-view.ts';

/** Longest quote that is shown in full beside its like. */
const longestQuote = 400;

/** What of a change is read together, in the order in which a reader wants it; the last are long and stand closed. */
const groups = [
  { id: 'firmer', open: true, of: ({ firmness }: Change) => firmness === 'firmer' },
  { id: 'softer', open: true, of: ({ firmness }: Change) => firmness === 'softer' },
  {
    id: 'reworded',
    open: true,
    of: ({ relation, firmness }: Change) => relation === 'reworded' && firmness === 'same',
  },
  {
    id: 'kept',
    open: false,
    of: ({ relation, firmness }: Change) => relation === 'kept' && firmness === 'same',
  },
  { id: 'no-match', open: false, of: ({ relation }: Change) => relation === 'no-match' },
  { id: 'new', open: false, of: ({ relation }: Change) => relation === 'new' },
] as const;

/** What changed from the edition before, on the page of the edition that stands for its area; null where nothing is told. */
export function changeView(model: ReportModel, shown: ShownEdition, root: string) {
  const { changes } = shown.area;
  if (!changes || !shown.figures.compared) return null;
  const before = model.edition(shown.area.force, changes.before);
  if (!before) return null;
  return {
    before: { title: before.figures.edition.title, href: `${root}${before.path}` },
    unread: changes.unread,
    groups: groups.flatMap(({ id, open, of }) => {
      const own = changes.changes.filter(of);
      if (own.length === 0) return [];
      const { label, explanation } = model.words.term('change', id);
      const pairs = own.map((change) => pairView(model, change, before, shown, root));
      return [{ id: `change-${id}`, label, explanation, open, count: figure(own.length), pairs }];
    }),
  };
}

function pairView(
  model: ReportModel,
  change: Change,
  before: ShownEdition,
  after: ShownEdition,
  root: string,
) {
  return {
    before: sideView(model, before, change.before, root),
    after: sideView(model, after, change.after, root),
    doubtful: change.sure ? null : model.words.label('change', 'unsure'),
  };
}

function sideView(model: ReportModel, shown: ShownEdition, id: string | null, root: string) {
  const statement = id === null ? undefined : shown.statements.get(id);
  if (statement === undefined) return null;
  const step = stepOf(statement);
  return {
    leadIn: statement.leadIn,
    quote: shorten(statement.quote, longestQuote),
    href: statementLink(shown, statement, root).href,
    pages: pagesShort(pagesOf(statement)),
    step: model.words.short('step', step),
    style: step,
    unread: unreadWord(shown, statement),
  };
}
