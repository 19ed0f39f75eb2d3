import type { AreaFigures } from '../../model/index.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { mainEdition } from '../shown-edition.ts';
import { overviewRow } from './overview-view.ts';
import { rootOf, shellView } from './shell-view.ts';

/** The page of an area none of whose documents stands for it: each with its own figures, none added up. */
export function areaListView(model: ReportModel, area: AreaFigures) {
  const path = model.areaPath(area.force) ?? '';
  const root = rootOf(path);
  return {
    ...shellView(model, area.name, root),
    areaName: area.name,
    why: sentenceText(area.why),
    editions: model.editions
      .filter((shown) => shown.area === area)
      .map((shown) => ({ ...overviewRow(model, shown, root), why: sentenceText(shown.figures.why) })),
  };
}

/** Areas that have no edition of their own page. */
export const listedAreas = (model: ReportModel): AreaFigures[] =>
  model.areas.filter((area) => mainEdition(area) === null);
