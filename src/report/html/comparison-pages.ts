import { themes } from '../../model/taxonomy.ts';
import type { ReportModel } from '../report-model.ts';
import { differencesPath, differencesView } from './differences-view.ts';
import type { Engine } from './engine.ts';
import { facetPages } from './facet-page-view.ts';
import { partnersPath, partnersView } from './partners-view.ts';
import { sharedPageView, sharedPath } from './shared-view.ts';
import { themePageView, themePath } from './theme-page-view.ts';

/** Pages that set all plans beside each other on one question, so that the first page stays short. */
export function* comparisonPages(
  engine: Engine,
  model: ReportModel,
): Generator<Readonly<{ path: string; content: string }>> {
  for (const theme of themes)
    yield { path: themePath(theme), content: engine.page('page-theme.hbs', themePageView(model, theme)) };
  const differences = differencesView(model);
  if (differences) yield { path: differencesPath, content: engine.page('page-differences.hbs', differences) };
  const shared = sharedPageView(model);
  if (shared) yield { path: sharedPath, content: engine.page('page-shared.hbs', shared) };
  const partners = partnersView(model);
  if (partners) yield { path: partnersPath, content: engine.page('page-partners.hbs', partners) };
  for (const { path, view } of facetPages(model))
    yield { path, content: engine.page('page-facet.hbs', view) };
}
