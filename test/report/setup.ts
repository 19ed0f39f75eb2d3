import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Comparison, type Glossary, glossarySchema } from '../../src/model/index.ts';
import { type ReportFile, type ReportOptions, renderReport, reportFormats } from '../../src/report/index.ts';
import { buildReportModel } from '../../src/report/report-model.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The project's own templates, by name. */
export const templates: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(new URL('templates/', root)).map((name) => [name, read(`templates/${name}`)]),
);

export const glossary: Glossary = glossarySchema.parse(parse(read('corpus/glossary.yaml')));

/** The files of formats that are made in one go, which those are that are written by default. */
export const render = (comparison: Comparison, options: Partial<ReportOptions> = {}): ReportFile[] => {
  const model = buildReportModel(comparison, { templates, glossary, ...options });
  const wanted = reportFormats.filter(({ id, byDefault }) => options.formats?.includes(id) ?? byDefault);
  return wanted.flatMap(({ render }) => [...(render(model) as Iterable<ReportFile>)]);
};

/** The files of any formats, as `pcp report --format` writes them. */
export async function renderAsked(
  comparison: Comparison,
  formats: readonly string[],
  options: Partial<ReportOptions> = {},
): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for await (const file of renderReport(comparison, { templates, glossary, ...options, formats }))
    files.push(file);
  return files;
}

/** The text of one file of a report. */
export function fileText(files: readonly ReportFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} in the report`);
  return String(file.content);
}

export const pagesOf = (files: readonly ReportFile[]): ReportFile[] =>
  files.filter(({ path }) => path.endsWith('.html'));

/** A page without the script of its own, which stands in every page of the report as it is in `templates/report.js`. */
export const withoutScript = (html: string): string => {
  const own = `<script>${templates['report.js']?.replaceAll('</', '<\\/')}</script>`;
  return html.replace(own, () => '');
};

/** What a reader sees of a page: no tags, no style sheet, entities resolved. */
export const visibleText = (html: string): string =>
  html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
