import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Comparison, type Glossary, glossarySchema } from '../../src/model/index.ts';
import { type ReportFile, type ReportOptions, renderReport } from '../../src/report/index.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The project's own templates, by name. */
export const templates: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(new URL('templates/', root)).map((name) => [name, read(`templates/${name}`)]),
);

export const glossary: Glossary = glossarySchema.parse(parse(read('corpus/glossary.yaml')));

export const render = (comparison: Comparison, options: Partial<ReportOptions> = {}): ReportFile[] => [
  ...renderReport(comparison, { templates, glossary, ...options }),
];

/** The text of one file of a report. */
export function fileText(files: readonly ReportFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} in the report`);
  return String(file.content);
}

export const pagesOf = (files: readonly ReportFile[]): ReportFile[] =>
  files.filter(({ path }) => path.endsWith('.html'));

/** What a reader sees of a page: no tags, no style sheet, entities resolved. */
export const visibleText = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
