import type { ReportFormat } from '../format.ts';
import { alignmentPath, alignmentView } from './alignment-view.ts';
import { areaListView, listedAreas } from './area-list-view.ts';
import { editionView } from './edition-view.ts';
import { createEngine } from './engine.ts';
import { evidencePageView, evidencePath } from './evidence-page-view.ts';
import { framesPath, framesView } from './frames-view.ts';
import { indexView } from './index-view.ts';

/**
 * Pages that hold everything they need: `index.html`, `alignment.html`, `frames.html`, `evidence.html`, `areas/<area>.html`, and `editions/<edition>.html` for what
 * is shown beside. They read fully without JavaScript and fetch nothing.
 */
export const htmlFormat: ReportFormat = {
  id: 'html',
  label: 'Web pages',
  byDefault: true,
  render: function* (model) {
    const engine = createEngine(model.templates, model.words);
    yield { path: 'index.html', content: engine.page('page-index.hbs', indexView(model)) };
    const alignment = alignmentView(model);
    if (alignment) yield { path: alignmentPath, content: engine.page('page-alignment.hbs', alignment) };
    const frames = framesView(model);
    if (frames) yield { path: framesPath, content: engine.page('page-frames.hbs', frames) };
    const evidence = evidencePageView(model);
    if (evidence) yield { path: evidencePath, content: engine.page('page-evidence.hbs', evidence) };
    for (const area of listedAreas(model))
      yield {
        path: model.areaPath(area.force) ?? '',
        content: engine.page('page-area-list.hbs', areaListView(model, area)),
      };
    for (const shown of model.editions)
      yield { path: shown.path, content: engine.page('page-edition.hbs', editionView(model, shown)) };
  },
};
