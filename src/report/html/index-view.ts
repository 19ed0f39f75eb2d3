import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { namedRows, unnamedLabels } from './evidence-view.ts';
import { categoriesByTheme, categoriesOf, mainFacet, otherFacets } from './facets.ts';
import { gapRows } from './gap-view.ts';
import { categoryGrid, type GridView, themeGrid } from './grid-view.ts';
import { jointRows } from './joint-view.ts';
import { overviewRows } from './overview-view.ts';
import { allProblems } from './problem-view.ts';
import { shellView } from './shell-view.ts';
import { statementLink } from './statement-view.ts';

/** Links shown behind a finding before it says how many more there are. */
const mostLinks = 12;

/** The first page: the comparison as a whole. */
export function indexView(model: ReportModel) {
  const { comparison } = model;
  const main = mainFacet(comparison);
  const facets = otherFacets(comparison);
  return {
    ...shellView(model, 'Police and Crime Plans compared', ''),
    heading: headingOf(model),
    basis: basisOf(model),
    comparedCount: model.compared.length,
    hasBeside: model.beside.length > 0,
    areas: model.areas.map((area) => ({ name: area.name, href: model.areaPath(area.force) ?? '' })),
    findings: comparison.findings.map((finding) => findingView(model, finding)),
    overview: overviewRows(model),
    joint: jointRows(model),
    steps: stepKey(model),
    themes: themeGrid(model),
    grids: main === null ? [] : themedGrids(model, main.facet),
    facets: facets.map((facet) => ({
      id: `facet-${facet.facet}`,
      label: facet.label,
      question: facet.question,
      grid: categoryGrid(model, `grid-${facet.facet}`, facet.label, categoriesOf(comparison, facet.facet)),
    })),
    named: namedRows(model, model.editions, ''),
    unnamed: unnamedLabels(model),
    evidenceCount: figure(comparison.evidenceBase.interventions.length),
    evidenceAsOf: comparison.evidenceBase.asOf,
    gaps: [main, ...facets].flatMap((facet) => {
      const rows = facet ? gapRows(model, facet.facet) : [];
      return facet && rows.length > 0 ? [{ id: `gaps-${facet.facet}`, label: facet.label, rows }] : [];
    }),
    beside: model.beside.map(({ name, path, area, figures }) => ({
      name: name,
      href: path,
      area: area.name,
      why: figures.why,
    })),
    leftOut: comparison.leftOut.map((entry) => leftOutView(model, entry)),
    problems: allProblems(model),
    glossary: glossaryGroups.map(([group, label]) => ({ label, terms: model.words.group(group) })),
  };
}

/** Groups of the glossary that explain the words of this report. */
const glossaryGroups = [
  ['step', 'How far a plan goes on a subject'],
  ['mark', 'Marks on a statement'],
  ['count', 'What is counted'],
  ['actor', 'Who is to do it'],
  ['width', 'Narrow and wide readings of a theme'],
  ['joint', 'Organised crime through communities'],
  ['verdict', 'What the evidence says'],
  ['basis', 'How evidence is linked'],
] as const;

/** The seven steps in order, for the key of the heat maps. */
export const stepKey = (model: ReportModel) => [
  ...model.words.group('step').map(({ id, explanation }) => ({
    style: id,
    text: model.words.short('step', id),
    label: model.words.label('step', id),
    explanation,
  })),
  ...model.words.group('cell').map(({ id, explanation }) => ({
    style: id,
    text: model.words.short('cell', id),
    label: model.words.label('cell', id),
    explanation,
  })),
];

function themedGrids(model: ReportModel, facet: string): (GridView & Readonly<{ label: string }>)[] {
  return categoriesByTheme(model, facet).map(({ theme, label, categories }) => ({
    ...categoryGrid(
      model,
      `grid-${facet}-${theme ?? 'across'}`,
      `${label}: how far each plan goes`,
      categories,
    ),
    label,
  }));
}

function findingView(model: ReportModel, finding: ReportModel['comparison']['findings'][number]) {
  const found = finding.statements.flatMap((reference) => model.statement(reference) ?? []);
  return {
    text: finding.text,
    count: found.length,
    links: found.slice(0, mostLinks).map(({ shown, statement }) => statementLink(shown, statement, '')),
    more: Math.max(0, found.length - mostLinks),
  };
}

function leftOutView(model: ReportModel, entry: ReportModel['comparison']['leftOut'][number]) {
  const shown = entry.edition === null ? null : model.edition(entry.force, entry.edition);
  return {
    what: shown?.figures.edition.title ?? entry.edition ?? entry.document ?? '',
    href: shown?.path ?? null,
    area: model.areaName(entry.force),
    why: entry.why,
  };
}

function headingOf(model: ReportModel): string {
  const count = model.compared.length;
  if (count === 0) return 'What these documents say on prevention, organised crime and communities';
  return `What ${count === 1 ? 'the plan of one area says' : `the plans of ${figure(count)} areas say`} on prevention, organised crime and communities`;
}

function basisOf(model: ReportModel): string {
  const { asAt } = model.comparison;
  const beside = model.beside.length;
  const compared =
    asAt === null
      ? 'One plan an area is compared: its latest final full plan.'
      : `One plan an area is compared: the one in force on ${asAt}.`;
  if (model.compared.length === 0)
    return `No document here is known to be the final full plan of an area, so none is compared; ${figure(beside)} are shown, each on its own.`;
  if (beside === 0) return compared;
  return `${compared} ${beside === 1 ? 'One other document is' : `${figure(beside)} other documents are`} shown beside, outside every average.`;
}
