import type { Place, RowCell, Statement } from '../../model/index.ts';
import { statementAnchor } from '../facets.ts';
import { pagesOf, pagesShort, stepOf } from '../figures.ts';
import { type ReadingMark, readingMark, unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { trustOfStatement } from '../trust.ts';
import { type AnatomyView, anatomyView } from './anatomy-view.ts';
import { sourceLink } from './source-link.ts';

export type PlaceView = Readonly<{ text: string; href: string | null }>;

export type TagView = Readonly<{ label: string; words: string }>;

/** A statement in full: the words, where they stand, and why they were marked as they were. */
export type StatementView = Readonly<{
  anchor: string;
  style: string;
  step: string;
  leadIn: string | null;
  quote: string;
  heading: string | null;
  /** The other cells of its row in a table. */
  row: readonly Pick<RowCell, 'header' | 'text'>[];
  /** What its words say beside what is done; null where it undertakes nothing. */
  anatomy: AnatomyView | null;
  actor: string | null;
  checkable: string | null;
  doubtful: string | null;
  /** What people make of it; null where nobody has decided anything. */
  reading: ReadingMark | null;
  /** How the page was read, where that is to be held against the source. */
  trust: Readonly<{ label: string; why: string }> | null;
  places: readonly PlaceView[];
  /** Subjects with the words that made each; then what other facets say. */
  tags: readonly TagView[];
  otherTags: readonly TagView[];
  reasons: readonly string[];
  hasMore: boolean;
}>;

export function statementView(
  model: ReportModel,
  shown: ShownEdition,
  statement: Statement,
  root: string,
): StatementView {
  const { words } = model;
  const step = stepOf(statement);
  const { tags, otherTags } = tagsOf(model, statement);
  const committed = statement.kind === 'commitment';
  return {
    anchor: statementAnchor(statement.id),
    style: step,
    step: kindLabel(model, statement),
    leadIn: statement.leadIn,
    quote: statement.quote,
    heading: statement.heading === statement.leadIn ? null : statement.heading,
    row: statement.row ?? [],
    anatomy: committed ? anatomyView(statement, words) : null,
    actor: committed && statement.actor !== null ? words.label('actor', statement.actor) : null,
    checkable:
      committed && statement.measurable === true && step !== 'firm-and-checkable'
        ? words.label('mark', 'checkable')
        : null,
    doubtful: isDoubtful(shown, statement) ? words.label('mark', 'uncertain') : null,
    reading: readingMark(shown, statement, words),
    trust: trustMark(model, shown, statement),
    places: placesOf(model, shown, statement, root),
    tags,
    otherTags,
    reasons: statement.reasons,
    hasMore: statement.reasons.length > 0 || otherTags.length > 0,
  };
}

/** Whether the machine is in two minds; where readers are, that is said instead. */
const isDoubtful = ({ reviewed }: ShownEdition, { id, uncertain }: Statement): boolean =>
  uncertain && reviewed?.get(id)?.effect !== 'disputed';

function trustMark(model: ReportModel, shown: ShownEdition, statement: Statement): StatementView['trust'] {
  const { level, recognised } = trustOfStatement(shown, statement);
  if (level === 'good' && !recognised) return null;
  const id = level === 'poor' ? 'poor' : recognised ? 'recognised' : 'check';
  const { label, explanation } = model.words.term('trust', id);
  return { label, why: explanation };
}

const kindLabel = (model: ReportModel, statement: Statement): string =>
  statement.kind === 'commitment' || statement.kind === 'priority'
    ? model.words.label('step', stepOf(statement))
    : model.words.label('kind', statement.kind);

function tagsOf(model: ReportModel, { codes, words }: Statement) {
  const tags: TagView[] = [];
  const otherTags: TagView[] = [];
  for (const code of codes) {
    const category = model.category(code);
    const isSubject = category === null || model.isSubject(category.facet);
    (isSubject ? tags : otherTags).push({ label: category?.label ?? code, words: words[code] ?? '' });
  }
  return { tags, otherTags };
}

/** Each page once, in order; for a format without pages the name of the file. */
function placesOf(model: ReportModel, shown: ShownEdition, statement: Statement, root: string): PlaceView[] {
  const view = (place: Place): PlaceView => ({
    text: placeText(shown, place),
    href: sourceLink(model, shown.figures, place.document, place.page, root),
  });
  const [first] = statement.places;
  // Nearly all are printed once.
  if (first && statement.places.length === 1) return [view(first)];
  const byPage = [...statement.places].sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  const views = new Map<string, PlaceView>();
  for (const place of byPage) {
    const one = view(place);
    if (!views.has(one.text)) views.set(one.text, one);
  }
  return [...views.values()];
}

function placeText({ figures }: ShownEdition, { document, page }: Place): string {
  const number = page === null ? null : `p. ${page}`;
  if (number !== null && figures.documents.length <= 1) return number;
  const file = figures.documents.find(({ id }) => id === document)?.name ?? document;
  return number === null ? file : `${number}, ${file}`;
}

/** A link to a statement from elsewhere: area, page and the start of its words. */
export type StatementLink = Readonly<{
  area: string;
  href: string;
  pages: string;
  quote: string;
  /** Where people have decided something, that nobody has read this one, or that readers differ. */
  unread: string | null;
}>;

export function statementLink(shown: ShownEdition, statement: Statement, root: string): StatementLink {
  return {
    area: shown.name,
    href: `${root}${shown.path}#${statementAnchor(statement.id)}`,
    pages: pagesShort(pagesOf(statement)),
    quote: shorten(statement.quote),
    unread: unreadWord(shown, statement),
  };
}

/** The first words of a quote, cut between words. */
export function shorten(text: string, most = 90): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}

export const statementLinks = (shown: ShownEdition, ids: readonly string[], root: string) =>
  ids.flatMap((id) => {
    const statement = shown.statements.get(id);
    return statement ? [statementLink(shown, statement, root)] : [];
  });
