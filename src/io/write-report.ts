import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, glossarySchema } from '../model/index.ts';
import { renderReport } from '../report/index.ts';
import { parseYaml } from '../taxonomy/index.ts';
import { readGlossaryText, readTemplates } from './corpus-data.ts';
import { writeWhole } from './files.ts';

/** What the report is made with, beside the comparison. */
export function reportOptions(): Parameters<typeof renderReport>[1] {
  const value = parseYaml(readGlossaryText(), 'corpus/glossary.yaml');
  return { templates: readTemplates(), glossary: glossarySchema.parse(value) };
}

/**
 * Writes `comparison.json` and the report below `out`; files of the last report that this one has not are removed.
 * Returns the report's files relative to `out`. A file already holding the same bytes is left alone.
 */
export function writeReport(
  out: string,
  comparison: Comparison,
  formats: readonly string[] | null,
  previous: readonly string[],
): string[] {
  writeWhole(join(out, 'comparison.json'), `${JSON.stringify(comparison)}\n`, false);
  const files = renderReport(comparison, { ...reportOptions(), ...(formats ? { formats } : {}) });
  const written = files.map(({ path, content }) => {
    const relative = `report/${path}`;
    if (!holds(join(out, relative), content)) writeWhole(join(out, relative), content, false);
    return relative;
  });
  const current = new Set(written);
  for (const file of previous)
    if (isReportFile(file) && !current.has(file)) rmSync(join(out, file), { force: true });
  return written;
}

// The record is a file that a person may have changed: nothing outside the report folder is ever removed by it.
function isReportFile(file: string): boolean {
  return file.startsWith('report/') && !file.split(/[/\\]/).includes('..');
}

function holds(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content as Uint8Array));
  } catch {
    return false;
  }
}
