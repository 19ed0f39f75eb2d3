import type { Alignment, AlignmentPoint, ApproachRow, FilledBy, Statement } from '../../model/index.ts';
import { dateText } from '../date.ts';
import { categoryAnchor, statementAnchor } from '../facets.ts';
import { countOf, figure, pagesOf, pagesShort, sentenceText } from '../figures.ts';
import { unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { shellView } from './shell-view.ts';
import { webAddress } from './source-link.ts';
import { shorten } from './statement-view.ts';

/** Where the page of the 2020 table lies in the report. */
export const alignmentPath = 'alignment.html';

/** Longest quote that is shown in full. */
const longestQuote = 360;

/** A plan's part in a row: how many, and the words that go furthest. */
type SaidView = Readonly<{
  area: string;
  href: string;
  count: string;
  step: string | null;
  style: string | null;
  leadIn: string | null;
  quote: string;
  pages: string;
  /** Which other plans of the row are the very same document. */
  same: string | null;
  doubtful: string | null;
  unread: string | null;
}>;

/** The page of the 2020 table beside what plans say now; null where the comparison has no such table. */
export function alignmentView(model: ReportModel) {
  const { alignment } = model.comparison;
  if (!alignment) return null;
  const { report, approaches, recommendations } = alignment;
  return {
    ...shellView(model, 'Twelve approaches and three recommendations of 2020', ''),
    reportTitle: report.title,
    publisher: report.publisher,
    dated: dateText(report.dated),
    checked: report.checked,
    note: report.note,
    plans: countOf(alignment.plans, 'plan'),
    approaches: approaches.map((row) => approachView(model, alignment, row)),
    recommendations: recommendations.map(({ id, label, said, unverified, points }) => ({
      id: `recommendation-${id}`,
      label,
      said,
      unverified,
      points: points.map((point) => pointView(model, alignment, point)),
    })),
  };
}

function approachView(model: ReportModel, { facet, plans, report }: Alignment, row: ApproachRow) {
  const { words } = model;
  const undertaking = row.areas.filter(({ count }) => count > 0);
  const namedOnly = row.areas.filter(({ count }) => count === 0);
  const turnedDown = row.turnedDown ?? [];
  const stepped = (areas: ApproachRow['areas']) =>
    areas.flatMap((area) => {
      const said = saidView(model, area, 'undertaking');
      return said ? [{ ...said, step: words.short('step', area.step), style: area.step }] : [];
    });
  const places = (all: readonly Readonly<{ force: string; edition: string }>[]) =>
    all.flatMap(({ force, edition }) => model.edition(force, edition) ?? []);
  return {
    id: `approach-${row.code}`,
    label: row.label,
    activity: row.activity,
    asset: row.asset ?? words.label('alignment', 'not-stated'),
    holder: row.holder ?? words.label('alignment', 'not-stated'),
    unverified: row.unverified ? words.label('alignment', 'unverified') : null,
    countsAlso: row.countsAlso ?? null,
    nearby: row.nearby
      ? {
          says: row.nearby.says,
          dated: dateText(row.nearby.dated),
          address: webAddress(row.nearby.address),
        }
      : null,
    dated: dateText(report.dated),
    step: row.step === null ? null : words.label('step', row.step),
    style: row.step,
    undertaken: `${figure(undertaking.length)} of ${figure(plans)}${inDocuments(undertaking)}`,
    namedIn: figure(namedOnly.length),
    turnedDownIn: figure(turnedDown.length),
    says: [
      { heading: 'Undertaken', areas: stepped(undertaking) },
      { heading: 'Named, with nothing undertaken', areas: stepped(namedOnly) },
      {
        heading: 'Turned down',
        areas: turnedDown.flatMap((area) => saidView(model, area, 'statement') ?? []),
      },
    ].filter(({ areas }) => areas.length > 0),
    notFound: places(row.notFound).map((shown) => ({
      text: shown.name,
      href: `${shown.path}#${categoryAnchor(facet, row.code)}`,
    })),
    notRead: row.notRead.flatMap(({ force, edition, why }) => {
      const shown = model.edition(force, edition);
      return shown ? [{ text: shown.name, href: shown.path, why: sentenceText(why) }] : [];
    }),
  };
}

/** Where several areas publish one document, how many documents there are: the same words are no second voice. */
function inDocuments(areas: readonly FilledBy[]): string {
  const documents = Math.round(
    areas.reduce((sum, one) => sum + 1 / (1 + (one.sameDocument?.length ?? 0)), 0),
  );
  return documents === areas.length ? '' : ` (in ${countOf(documents, 'document')})`;
}

/** Points of which there may be one a subject are folded on the screen; paper shows them all. */
const isFolded = (id: string): boolean => id.startsWith('pilot/');

function pointView(model: ReportModel, { plans }: Alignment, { id, label, unit, areas }: AlignmentPoint) {
  const total = areas.reduce((sum, { count }) => sum + count, 0);
  return {
    label,
    folded: isFolded(id),
    total: `${countOf(total, unit.replace(/s$/, ''))} in ${figure(areas.length)} of ${countOf(plans, 'plan')}${inDocuments(areas)}`,
    areas: areas.flatMap((area) => saidView(model, area, unit.replace(/s$/, '')) ?? []),
  };
}

/** The file's name, for formats without pages. */
const fileOf = ({ figures }: ShownEdition, { places }: Statement): string =>
  figures.documents.find(({ id }) => id === places[0]?.document)?.name ?? '';

function saidView(model: ReportModel, filled: FilledBy, noun: string): SaidView | null {
  const shown: ShownEdition | null = model.edition(filled.force, filled.edition);
  const statement = filled.statement === null ? undefined : shown?.statements.get(filled.statement);
  if (!shown || !statement) return null;
  return {
    area: shown.name,
    href: `${shown.path}#${statementAnchor(statement.id)}`,
    count: filled.count === 0 ? '' : countOf(filled.count, noun),
    step: null,
    style: null,
    leadIn: statement.leadIn,
    quote: shorten(statement.quote, longestQuote),
    pages: pagesShort(pagesOf(statement)) || fileOf(shown, statement),
    same: sameText(model, filled),
    doubtful: statement.uncertain ? model.words.label('mark', 'uncertain') : null,
    unread: unreadWord(shown, statement),
  };
}

function sameText(model: ReportModel, { sameDocument = [] }: FilledBy): string | null {
  if (sameDocument.length === 0) return null;
  const names = sameDocument.map(({ force, edition }) => model.edition(force, edition)?.name ?? force);
  return `${model.words.label('alignment', 'same-document')} ${names.join(', ')}`;
}
