import { exitCodes, PcpError } from '../model/errors.ts';
import type { Comparison } from '../model/index.ts';
import { annotationsFormat } from './annotations/index.ts';
import { csvFormat } from './csv/index.ts';
import { docxFormat } from './docx/index.ts';
import type { ReportFile, ReportFormat, ReportOptions } from './format.ts';
import { htmlFormat } from './html/index.ts';
import { jsonFormat } from './json/index.ts';
import { markdownFormat } from './markdown/index.ts';
import { odsFormat } from './ods/index.ts';
import { pdfFormat } from './pdf/index.ts';
import { qdpxFormat } from './qdpx/index.ts';
import { buildReportModel, type ReportModel } from './report-model.ts';
import { schemaFormat } from './schema/index.ts';
import { singleFileFormat } from './single-file/index.ts';
import { trackerFormat } from './tracker/index.ts';
import { xlsxFormat } from './xlsx/index.ts';

export { type Undecided, undecided } from './checked/undecided.ts';
export type { ReportFile, ReportFormat, ReportOptions } from './format.ts';
export type { HandedIn, ReadText } from './handed-in.ts';
export { joinedBytes } from './joined-bytes.ts';
export { comparisonJson, comparisonParts, comparisonPath } from './json/index.ts';
export { noBrowser } from './pdf/index.ts';

/** Every format a report is written in: a new one is one folder and one line here. */
export const reportFormats: readonly ReportFormat[] = [
  htmlFormat,
  singleFileFormat,
  csvFormat,
  jsonFormat,
  xlsxFormat,
  odsFormat,
  docxFormat,
  markdownFormat,
  trackerFormat,
  pdfFormat,
  schemaFormat,
  annotationsFormat,
  qdpxFormat,
];

/**
 * Writes a comparison down in the formats wanted, a file at a time as each is asked for: those of 43 areas are never in
 * memory together. Pure: no clock, no disk; the same input gives the same bytes. Throws `glossary-term-missing` or
 * `template-missing` where the project's own files are incomplete, `unknown-format` for a format that is not in the
 * registry.
 */
export function renderReport(comparison: Comparison, options: ReportOptions): AsyncIterable<ReportFile> {
  const model = buildReportModel(comparison, options);
  return filesOf(formatsWanted(options), model);
}

async function* filesOf(formats: readonly ReportFormat[], model: ReportModel): AsyncGenerator<ReportFile> {
  for (const format of formats) yield* format.render(model);
}

function formatsWanted({ formats }: ReportOptions): readonly ReportFormat[] {
  if (formats === undefined) return reportFormats.filter(({ byDefault }) => byDefault);
  return formats.map((id) => {
    const format = reportFormats.find((known) => known.id === id);
    if (format) return format;
    throw new PcpError({
      code: 'unknown-format',
      message: `There is no report format "${id}".`,
      hint: `Choose from ${reportFormats.map((known) => known.id).join(', ')}.`,
      exitCode: exitCodes.usage,
    });
  });
}
