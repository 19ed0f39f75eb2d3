import type { Comparison } from '../../model/index.ts';
import type { ReportFile, ReportOptions } from '../format.ts';
import { buildReportModel } from '../report-model.ts';
import { packHtml } from './html.ts';
import { makePack } from './make-pack.ts';
import type { PackWanted } from './subject.ts';

/**
 * The funding evidence pack of one area on one theme, as a page and as a Word document with the same words and figures.
 * Pure: the same comparison gives the same bytes. Throws as `makePack` does. The library for Word documents is loaded
 * here and nowhere else.
 */
export async function renderPack(
  comparison: Comparison,
  options: ReportOptions,
  wanted: PackWanted,
): Promise<ReportFile[]> {
  const model = buildReportModel(comparison, options);
  const pack = makePack(model, wanted);
  const { writeDocx } = await import('../docx/write-docx.ts');
  return [
    { path: `${pack.name}.html`, content: packHtml(model, pack) },
    { path: `${pack.name}.docx`, content: await writeDocx(pack) },
  ];
}
