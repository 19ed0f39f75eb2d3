import type { ReportFormat } from '../format.ts';
import type { ReportModel } from '../report-model.ts';
import { alignmentPath, alignmentView } from './alignment-view.ts';
import { areaListView, listedAreas } from './area-list-view.ts';
import { comparisonPages } from './comparison-pages.ts';
import { editionView } from './edition-view.ts';
import { createEngine, type Engine } from './engine.ts';
import { evidencePageView, evidencePath } from './evidence-page-view.ts';
import { framesPath, framesView } from './frames-view.ts';
import { indexView } from './index-view.ts';
import { sideBySidePath, sideBySideView } from './side-by-side-view.ts';
import { withoutDeadLinks } from './without-dead-links.ts';

/** A page of the report; `path` is relative to the report's folder. */
export type Page = Readonly<{ path: string; content: string }>;

/**
 * Pages that hold everything they need: `index.html`, `alignment.html`, `frames.html`, `evidence.html`,
 * `side-by-side.html`, those of `comparison-pages.ts`, `areas/<area>.html`, and `editions/<edition>.html` for what is shown beside. They read fully
 * without JavaScript and fetch nothing. Where some areas were asked for, their pages alone, with no link to others.
 */
export const htmlFormat: ReportFormat = {
  id: 'html',
  label: 'Web pages',
  byDefault: true,
  render: function* (model) {
    const engine = createEngine(model.templates, model.words);
    if (!model.partial) {
      yield* pagesOfAll(engine, model);
      yield* pagesOfAreas(engine, model);
      return;
    }
    const pages = [...pagesOfAreas(engine, model)];
    const paths = new Set(pages.map(({ path }) => path));
    for (const page of pages) yield withoutDeadLinks(page, paths);
  },
};

/** Pages of all areas together. */
function* pagesOfAll(engine: Engine, model: ReportModel): Generator<Page> {
  yield { path: 'index.html', content: engine.page('page-index.hbs', indexView(model)) };
  const beside = sideBySideView(model);
  if (beside) yield { path: sideBySidePath, content: engine.page('page-side-by-side.hbs', beside) };
  yield* comparisonPages(engine, model);
  const alignment = alignmentView(model);
  if (alignment) yield { path: alignmentPath, content: engine.page('page-alignment.hbs', alignment) };
  const frames = framesView(model);
  if (frames) yield { path: framesPath, content: engine.page('page-frames.hbs', frames) };
  const evidence = evidencePageView(model);
  if (evidence) yield { path: evidencePath, content: engine.page('page-evidence.hbs', evidence) };
}

/** Pages of single areas and editions that are wanted. */
function* pagesOfAreas(engine: Engine, model: ReportModel): Generator<Page> {
  for (const area of listedAreas(model))
    if (model.wanted(area.force))
      yield {
        path: model.areaPath(area.force) ?? '',
        content: engine.page('page-area-list.hbs', areaListView(model, area)),
      };
  for (const shown of model.editions)
    if (model.wanted(shown.area.force))
      yield { path: shown.path, content: engine.page('page-edition.hbs', editionView(model, shown)) };
}
