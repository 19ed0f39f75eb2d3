import { planOf } from '../pack/subject.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/**
 * The plans that papers of one area are made for: those of the areas that were asked for, else every compared one. Throws
 * PcpError (exit 2) for an area that was asked for and has no compared plan, with those that have one.
 */
export const plansWanted = (model: ReportModel): readonly ShownEdition[] =>
  model.partial
    ? model.areas.filter(({ force }) => model.wanted(force)).map(({ force }) => planOf(model, force))
    : model.compared;

/** File name of a paper of one area, without its ending: that of the area's page, which no other area has. */
export const paperName = (model: ReportModel, { area }: ShownEdition): string =>
  (model.areaPath(area.force) ?? '').replace(/^areas\/|\.html$/g, '');
