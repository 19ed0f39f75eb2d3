import type { AreaFigures, Cell, Statement } from '../../model/index.ts';
import { themes } from '../../model/index.ts';
import { figure, isUndertaking, stepOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { cellView } from './cell-view.ts';
import { namedRows, relatedRows } from './evidence-view.ts';
import { categoriesByTheme, categoriesOf, categoryAnchor, mainFacet, otherFacets } from './facets.ts';
import { undertakers } from './gap-view.ts';
import { jointRow, shareView } from './joint-view.ts';
import { overviewRow, periodText } from './overview-view.ts';
import { problemsOf } from './problem-view.ts';
import { rootOf, shellView } from './shell-view.ts';
import { sourceLink, webAddress } from './source-link.ts';
import { type StatementView, statementLink, statementView } from './statement-view.ts';
import { partsBar } from './step-bar.ts';

/** The page of one edition: of an area's own plan, or of one that is shown beside. */
export function editionView(model: ReportModel, shown: ShownEdition) {
  const root = rootOf(shown.path);
  const { figures, area } = shown;
  const main = mainFacet(model.comparison);
  return {
    ...shellView(model, `${area.name}: ${figures.edition.title}`, root),
    ...headerOf(model, shown, root),
    glance: overviewRow(model, shown, root),
    strengthBar: partsBar([
      { count: figures.counts.firm, style: 'firm-undertaking' },
      { count: figures.counts.soft, style: 'soft-undertaking' },
    ]),
    themes: themes.map((theme) => themeRow(model, shown, theme)),
    joint: jointRow(shown, root),
    jointStatements: linksOf(shown, figures.joint.statements, root),
    subjects: main === null ? [] : subjectsOf(model, shown, main.facet, root),
    unplaced: unplacedOf(model, shown, main?.facet ?? null, root),
    facets: otherFacets(model.comparison).map((facet) => ({
      label: facet.label,
      question: facet.question,
      id: `facet-${facet.facet}`,
      rows: categoriesOf(model.comparison, facet.facet).map((category) =>
        facetRow(model, shown, category, root),
      ),
    })),
    named: namedRows(model, [shown], root),
    related: relatedRows(model, shown),
    unnamedCount: unnamedCount(shown),
    evidenceCount: figure(model.comparison.evidenceBase.interventions.length),
    evidenceAsOf: model.comparison.evidenceBase.asOf,
    gaps: gapsOf(model, shown, root),
    problems: problemsOf(model, shown),
  };
}

function headerOf(model: ReportModel, shown: ShownEdition, root: string) {
  const { edition, documents, compared, why } = shown.figures;
  const { words } = model;
  return {
    areaName: shown.area.name,
    editionTitle: edition.title,
    period: periodText(edition.from, edition.to),
    status: words.label('status', edition.status),
    purpose: words.label('purpose', edition.purpose),
    standing: words.label('standing', edition.standing),
    address: webAddress(edition.address),
    placedBy: words.label('placed-by', edition.placedBy),
    placedWords: edition.words,
    compared,
    why,
    documents: documents.map((document) => ({
      name: document.name,
      pages: document.pages === null ? 'no pages' : `${figure(document.pages)} pages`,
      href: sourceLink(model, shown.figures, document.id, null, root),
    })),
    others: othersOf(model, shown.area, shown, root),
    neighbours: neighboursOf(model, shown, root),
  };
}

/** Other editions of the same area. */
function othersOf(model: ReportModel, area: AreaFigures, shown: ShownEdition, root: string) {
  return model.editions
    .filter((other) => other.area === area && other !== shown)
    .map(({ figures, path }) => ({ title: figures.edition.title, href: `${root}${path}`, why: figures.why }));
}

/** The areas before and after in the alphabet. */
function neighboursOf(model: ReportModel, shown: ShownEdition, root: string) {
  const at = model.areas.findIndex((area) => area === shown.area);
  const link = (area: AreaFigures | undefined) =>
    area ? { name: area.name, href: `${root}${model.areaPath(area.force)}` } : null;
  return { previous: link(model.areas[at - 1]), next: link(model.areas[at + 1]) };
}

function themeRow(model: ReportModel, shown: ShownEdition, theme: (typeof themes)[number]) {
  const figures = shown.figures.themes[theme];
  const wide = theme === 'prevention' ? null : theme;
  return {
    anchor: `theme-${theme}`,
    label: model.words.label('theme', theme),
    narrowLabel:
      wide === null ? '' : model.words.label('width', wide === 'organised-crime' ? 'named' : 'core'),
    narrow: cellView(figures?.narrow, model.words, null),
    narrowShare: figures ? shareView(figures.shareNarrow) : null,
    bothLabel: wide === null ? null : model.words.label('both-widths', wide),
    both: cellView(figures?.both, model.words, null),
    bothShare: figures ? shareView(figures.shareBoth) : null,
    wishes: wishesOf(figures?.both),
  };
}

const wishesOf = (cell: Cell | undefined): string => (cell?.state === 'figure' ? figure(cell.wishes) : '');

/** Subjects of the main facet by theme, each statement in full where it first stands, linked to after that. */
function subjectsOf(model: ReportModel, shown: ShownEdition, facet: string, root: string) {
  const printed = new Set<string>();
  return categoriesByTheme(model, facet).map(({ label, theme, categories }) => ({
    label,
    id: `subjects-${theme ?? 'across'}`,
    categories: categories.map((category) => {
      const cell = shown.figures.cells[facet]?.[category.code];
      const found =
        cell?.state === 'figure' ? cell.statements.flatMap((id) => shown.statements.get(id) ?? []) : [];
      const fresh = found.filter((statement) => !printed.has(statement.id));
      const again = found.filter((statement) => printed.has(statement.id));
      for (const { id } of fresh) printed.add(id);
      const said = fresh.filter(({ kind }) => kind === 'commitment' || kind === 'priority');
      return {
        anchor: categoryAnchor(facet, category.code),
        label: category.label,
        definition: category.definition,
        width: category.width === null ? null : model.words.label('width', category.width),
        cell: cellView(cell, model.words, null),
        counts: countsText(cell),
        others: othersText(model, category),
        statements: said.map((statement) => statementView(model, shown, statement, root)),
        mentions: fresh
          .filter((statement) => !said.includes(statement))
          .map((statement) => statementView(model, shown, statement, root)),
        again: again.map((statement) => statementLink(shown, statement, root)),
      };
    }),
  }));
}

function countsText(cell: Cell | undefined): string | null {
  if (cell?.state !== 'figure') return cell && 'why' in cell ? cell.why : null;
  const parts = [
    [cell.firm, 'firm'],
    [cell.soft, 'soft'],
    [cell.checkable, 'checkable'],
    [cell.wishes, cell.wishes === 1 ? 'wish' : 'wishes'],
    [cell.priorities, cell.priorities === 1 ? 'priority' : 'priorities'],
    [cell.mentions, cell.mentions === 1 ? 'mention' : 'mentions'],
  ] as const;
  return parts.flatMap(([count, label]) => (count > 0 ? [`${figure(count)} ${label}`] : [])).join(', ');
}

/** How many of the other compared areas have an undertaking on a subject. */
function othersText(
  model: ReportModel,
  { facet, code }: Readonly<{ facet: string; code: string }>,
): string | null {
  if (model.compared.length < 2) return null;
  const having = model.compared.filter(({ figures }) => {
    const cell = figures.cells[facet]?.[code];
    return cell?.state === 'figure' && cell.undertakings > 0;
  });
  return `${figure(having.length)} of ${figure(model.compared.length)} plans compared have an undertaking on it`;
}

/** Commitments and priorities that stand under no subject of the main facet. */
function unplacedOf(
  model: ReportModel,
  shown: ShownEdition,
  facet: string | null,
  root: string,
): StatementView[] {
  const cells = facet === null ? [] : Object.values(shown.figures.cells[facet] ?? {});
  const placed = new Set(cells.flatMap((cell) => (cell.state === 'figure' ? cell.statements : [])));
  return shown.figures.statements
    .filter(({ id, kind }) => !placed.has(id) && (kind === 'commitment' || kind === 'priority'))
    .sort((a, b) => order.indexOf(stepOf(a)) - order.indexOf(stepOf(b)))
    .map((statement) => statementView(model, shown, statement, root));
}
const order = ['firm-and-checkable', 'firm-undertaking', 'soft-undertaking', 'wish', 'priority', 'mentioned'];

function facetRow(
  model: ReportModel,
  shown: ShownEdition,
  category: ReportModel['comparison']['categories'][number],
  root: string,
) {
  const cell = shown.figures.cells[category.facet]?.[category.code];
  return {
    anchor: categoryAnchor(category.facet, category.code),
    label: category.label,
    cell: cellView(cell, model.words, null),
    counts: countsText(cell),
    links: cell?.state === 'figure' ? linksOf(shown, cell.statements.slice(0, mostLinks), root) : [],
    more: cell?.state === 'figure' ? Math.max(0, cell.statements.length - mostLinks) : 0,
  };
}
const mostLinks = 4;

function linksOf(shown: ShownEdition, ids: readonly string[], root: string) {
  return ids.flatMap((id) => {
    const statement = shown.statements.get(id);
    return statement ? [statementLink(shown, statement, root)] : [];
  });
}

/** Undertakings whose words name nothing in the evidence base. */
function unnamedCount(shown: ShownEdition): string {
  const named = new Set(
    shown.figures.evidence.filter(({ basis }) => basis === 'wording').map(({ statement }) => statement),
  );
  const undertakings = shown.figures.statements.filter(isUndertaking);
  const unnamed = undertakings.filter((statement: Statement) => !named.has(statement.id)).length;
  return `${figure(unnamed)} of ${figure(undertakings.length)}`;
}

function gapsOf(model: ReportModel, shown: ShownEdition, root: string) {
  const { edition } = shown.figures.edition;
  const own = model.comparison.gaps.filter(
    (gap) => gap.force === shown.area.force && gap.edition === edition,
  );
  return model.comparison.facets.flatMap(({ facet, label }) => {
    const rows = categoriesOf(model.comparison, facet).flatMap((category) => {
      const gaps = own.filter((gap) => gap.facet === facet && gap.code === category.code);
      return gaps.length === 0
        ? []
        : [
            {
              label: category.label,
              definition: category.definition,
              undertakenBy: undertakers(model, gaps, root),
            },
          ];
    });
    return rows.length === 0 ? [] : [{ id: `gaps-${facet}`, label, rows }];
  });
}
