import type { Comparison } from '../model/index.ts';
import { csvFormat } from './csv/index.ts';
import type { ReportFile, ReportFormat, ReportOptions } from './format.ts';
import { htmlFormat } from './html/index.ts';
import { jsonFormat } from './json/index.ts';
import { buildReportModel } from './report-model.ts';

export type { ReportFile, ReportFormat, ReportOptions } from './format.ts';

/** Every format a report is written in: a new one is one folder and one line here. */
export const reportFormats: readonly ReportFormat[] = [htmlFormat, csvFormat, jsonFormat];

/**
 * Writes a comparison down in every format. Pure: no clock, no disk; the same input gives the same bytes.
 * Throws `glossary-term-missing` or `template-missing` where the project's own files are incomplete.
 */
export function renderReport(comparison: Comparison, options: ReportOptions): ReportFile[] {
  const model = buildReportModel(comparison, options);
  const wanted = reportFormats.filter(({ id }) => options.formats?.includes(id) ?? true);
  return wanted.flatMap((format) => [...format.render(model)]);
}
