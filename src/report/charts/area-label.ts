import type { ReportModel } from '../report-model.ts';

/** What the names of forces end with; the area is what comes before. */
const endings = / (?:Police(?: Service)?|Constabulary)$/;

/** The area's name as a chart has room for it: without "Police" or "Constabulary", where that leaves it its own. */
export function areaLabel(model: ReportModel, name: string): string {
  const short = name.replace(endings, '');
  const alike = model.areas.filter((area) => area.name.replace(endings, '') === short);
  return alike.length > 1 ? name : short;
}
