import { extentOf } from '../evidence-groups.ts';
import { categoriesOf, subjectsOf } from '../facets.ts';
import { figure, sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { accuracyView } from './accuracy-view.ts';
import { alignmentPath } from './alignment-view.ts';
import { chartsView } from './charts-view.ts';
import { differencesPath } from './differences-view.ts';
import { evidencePath } from './evidence-page-view.ts';
import { evidenceSearchView } from './evidence-search-view.ts';
import { namedRows, unnamedLabels } from './evidence-view.ts';
import { facetLinks } from './facet-page-view.ts';
import { findingViews } from './finding-view.ts';
import { framesPath } from './frames-view.ts';
import { gapRows } from './gap-view.ts';
import { categoryGrid, type GridView, themeGrid } from './grid-view.ts';
import { jointGroups } from './joint-view.ts';
import { minuteView } from './minute-view.ts';
import { overviewGroups } from './overview-view.ts';
import { ownAccuracyView } from './own-accuracy-view.ts';
import { allProblems } from './problem-view.ts';
import { reviewView } from './review-view.ts';
import { sharedPath } from './shared-view.ts';
import { shellView } from './shell-view.ts';
import { sideBySidePath } from './side-by-side-view.ts';
import { stepKey } from './step-key-view.ts';
import { themeLinks } from './theme-page-view.ts';
import { notTrusted } from './trust-view.ts';

/** The first page: the comparison as a whole. */
export function indexView(model: ReportModel) {
  const { comparison } = model;
  const subjects = subjectsOf(comparison);
  return {
    ...shellView(model, 'Police and Crime Plans compared', ''),
    heading: headingOf(model),
    basis: basisOf(model),
    comparedCount: model.compared.length,
    hasBeside: model.beside.length > 0,
    areas: model.areas.map((area) => ({ name: area.name, href: model.areaPath(area.force) ?? '' })),
    minute: minuteView(model),
    findings: findingViews(model),
    overview: overviewGroups(model),
    joint: jointGroups(model),
    charts: chartsView(model),
    steps: stepKey(model),
    themes: themeGrid(model),
    grids: subjects.map((facet) => facetGrid(model, facet, 'how far each plan goes')),
    frames: comparison.frames ? framesPath : null,
    sideBySide: model.sideBySide.length > 0 ? sideBySidePath : null,
    sideBySideNames: model.sideBySide.map(({ name }) => name).join(', '),
    themePages: themeLinks(model),
    facetPages: facetLinks(model),
    differences: model.compared.length > 1 ? differencesPath : null,
    sharedWording: comparison.sharedWording ? sharedPath : null,
    named: namedRows(model, model.editions, ''),
    unnamed: unnamedLabels(model),
    evidenceExtent: extentOf(comparison.evidenceBase),
    evidencePage: comparison.evidenceUse && comparison.evidenceUse.plans > 0 ? evidencePath : null,
    evidenceSearch: evidenceSearchView(model),
    alignment: comparison.alignment ? alignmentPath : null,
    evidenceAsOf: comparison.evidenceBase.asOf,
    gaps: subjects.flatMap(({ facet, label }) => {
      const rows = gapRows(model, facet);
      return rows.length > 0 ? [{ id: `gaps-${facet}`, label, rows }] : [];
    }),
    beside: besideRows(model),
    leftOut: leftOutRows(model),
    problems: allProblems(model),
    notTrusted: notTrusted(model, ''),
    accuracy: accuracyView(model),
    ownAccuracy: ownAccuracyView(model),
    review: reviewView(model),
    metrics: comparison.metrics ?? [],
    proposals: proposalsText(comparison.proposals?.length ?? null),
    glossary: glossaryGroups.map(([group, label]) => ({ label, terms: model.words.group(group) })),
  };
}

/** What is said of terms that the taxonomy might take; null where none were looked for. */
function proposalsText(count: number | null): string | null {
  if (count === null) return null;
  if (count === 0) return 'No word outside it behaves like a term of its own in these plans.';
  return `${figure(count)} ${count === 1 ? 'word or phrase' : 'words and phrases'} outside it ${count === 1 ? 'stands' : 'stand'} in these plans where its own terms do. They are proposed to whoever keeps the list, and no figure is made with them.`;
}

/** Groups of the glossary that explain the words of this report. */
const glossaryGroups = [
  ['step', 'How far a plan goes on a subject'],
  ['mark', 'Marks on a statement'],
  ['anatomy', 'What a commitment is made of'],
  ['testability', 'Whether done can be told'],
  ['trust', 'How a page was read'],
  ['count', 'What is counted'],
  ['actor', 'Who is to do it'],
  ['width', 'Narrow and wide readings of a theme'],
  ['joint', 'Organised crime through communities'],
  ['verdict', 'What the evidence says'],
  ['basis', 'How evidence is linked'],
] as const;

function facetGrid(
  model: ReportModel,
  { facet, label }: Facet,
  what: string,
): GridView & Readonly<{ label: string }> {
  const categories = categoriesOf(model.comparison, facet);
  return { ...categoryGrid(model, `grid-${facet}`, `${label}, ${what}`, categories), label };
}
type Facet = ReportModel['comparison']['facets'][number];

/** Editions with figures of their own that stand for no area. */
const besideRows = (model: ReportModel) =>
  model.beside.map(({ path, area, figures }) => ({
    what: figures.edition.title,
    href: path,
    area: area.name,
    areaHref: model.areaPath(area.force) ?? '',
    why: sentenceText(figures.why),
  }));

/** Files and editions of which nothing is shown. */
const leftOutRows = (model: ReportModel) =>
  model.comparison.leftOut
    .filter(({ force, edition }) => edition === null || model.edition(force, edition) === null)
    .map(({ document, edition, force, why }) => ({
      what: document ?? edition ?? '',
      area: model.areaName(force),
      why: sentenceText(why),
    }));

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
