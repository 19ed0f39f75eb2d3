import { readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison, Proposals } from '../model/index.ts';
import { comparisonJson, comparisonPath, renderReport } from '../report/index.ts';
import { readAccuracy, readTemplates } from './corpus-data.ts';
import { copyWhole, writeWhole } from './files.ts';
import { readGlossary } from './glossary.ts';

/** What the report is made with, beside the comparison: templates, plain words, and where each source lies. */
export function reportOptions(out: string, comparison: Comparison): Parameters<typeof renderReport>[1] {
  const documents = comparison.forces.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.documents),
  );
  const sources = documents.map(({ id, path }) => [id, linkTo(path, join(out, 'report'))]);
  return {
    templates: readTemplates(),
    glossary: readGlossary(),
    accuracy: readAccuracy(),
    sources: Object.fromEntries(sources),
  };
}

/** A link from the report's folder to a source file, each part encoded; a plain file address on another drive. */
function linkTo(path: string, folder: string): string {
  const way = relative(resolve(folder), resolve(path));
  if (isAbsolute(way)) return pathToFileURL(resolve(path)).href;
  return way.split(sep).map(encodeURIComponent).join('/');
}

/** The terms that are proposed, relative to the output folder. */
export const proposalsFile = 'proposals.json';

/**
 * Writes `comparison.json`, `proposals.json` and the report below `out`; files of the last report that this one has not are removed.
 * Returns the report's files relative to `out`. A file already holding the same bytes is left alone.
 */
export async function writeReport(
  out: string,
  comparison: Comparison,
  formats: readonly string[] | null,
  previous: readonly string[],
): Promise<string[]> {
  const { taxonomy, proposals = [] } = comparison;
  const proposed: Proposals = { schemaVersion: 1, taxonomy, proposals };
  writeWhole(join(out, proposalsFile), `${JSON.stringify(proposed, null, 1)}\n`, false);
  const files = renderReport(comparison, {
    ...reportOptions(out, comparison),
    ...(formats ? { formats } : {}),
  });
  const written: string[] = [];
  for await (const { path, content } of files) {
    const file = `report/${path}`;
    if (!holds(join(out, file), content)) writeWhole(join(out, file), content, false);
    written.push(file);
  }
  const beside = join(out, comparisonPath);
  // Of two files with the same bytes one is copied: those of 43 areas take a third of a second to make.
  if (written.includes(`report/${comparisonPath}`)) copyWhole(join(out, 'report', comparisonPath), beside);
  else writeWhole(beside, comparisonJson(comparison), false);
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
