import type { Statement } from '../../model/index.ts';
import { slopeChart } from '../charts/slope/index.ts';
import { extentOf } from '../evidence-groups.ts';
import { figure, isUndertaking } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { besideOthersView } from './beside-others-view.ts';
import { changeView } from './change-view.ts';
import { editionHeaderView } from './edition-header-view.ts';
import { namedRows, relatedRows } from './evidence-view.ts';
import { facetRowsViews } from './facet-rows-view.ts';
import { findingsOf } from './finding-view.ts';
import { framesSectionView } from './frames-section-view.ts';
import { gapsOf } from './gap-view.ts';
import { jointNotes, jointRow } from './joint-view.ts';
import { overviewRow } from './overview-view.ts';
import { planBesideView } from './plan-beside-view.ts';
import { problemsOf } from './problem-view.ts';
import { rootOf, shellView } from './shell-view.ts';
import { statementLinks } from './statement-view.ts';
import { subjectViews, unplacedViews } from './subject-view.ts';
import { themeRows } from './theme-view.ts';
import { trustView } from './trust-view.ts';

/** The page of one edition: of an area's own plan, or of one that is shown beside. */
export function editionView(model: ReportModel, shown: ShownEdition) {
  const root = rootOf(shown.path);
  const { figures, area } = shown;
  const { evidenceBase } = model.comparison;
  return {
    ...shellView(model, `${area.name}: ${figures.edition.title}`, root),
    ...editionHeaderView(model, shown, root),
    findings: findingsOf(model, shown, root),
    glance: overviewRow(model, shown, root),
    themes: themeRows(model, shown),
    joint: jointRow(model, shown, root),
    jointParts: [
      { key: 'sentence', ids: figures.joint.inSentence },
      { key: 'list', ids: figures.joint.inList },
      { key: 'section', ids: figures.joint.inSection },
    ].map(({ key, ids }) => ({
      label: model.words.label('joint', key),
      count: figure(ids.length),
      open: key === 'sentence',
      links: statementLinks(shown, ids, root),
    })),
    jointNotes: jointNotes(shown),
    besideOthers: besideOthersView(model, shown),
    planBeside: planBesideView(model, shown, root),
    subjects: subjectViews(model, shown, root),
    unplaced: unplacedViews(model, shown, root),
    facets: facetRowsViews(model, shown, root),
    change: changeView(model, shown, root),
    themeChange: slopeChart(model, shown),
    frames: framesSectionView(model, shown, root),
    named: namedRows(model, [shown], root),
    related: relatedRows(model, shown),
    unnamedCount: unnamedCount(shown),
    evidenceExtent: extentOf(evidenceBase),
    gaps: gapsOf(model, shown, root),
    problems: problemsOf(model, shown),
    trusted: trustView(model, shown),
  };
}

/** Undertakings whose words name nothing in the evidence base. */
function unnamedCount(shown: ShownEdition): string {
  const named = new Set(shown.figures.evidence.map(({ statement }) => statement));
  const undertakings = shown.figures.statements.filter(isUndertaking);
  const unnamed = undertakings.filter((statement: Statement) => !named.has(statement.id)).length;
  return `${figure(unnamed)} of ${figure(undertakings.length)}`;
}
