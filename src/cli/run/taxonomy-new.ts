import { join } from 'node:path';
import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { writeWhole } from '../../io/files.ts';
import { taxonomyFolder } from '../../io/project.ts';
import { type ExitCode, exitCodes, PcpError } from '../../model/index.ts';
import { addCategory } from '../../taxonomy/new/index.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Adds the skeleton of a category to its facet's file, or prints what that would change. */
export async function add({ given, options, folder, json, terminal }: TaxonomyCall): Promise<ExitCode> {
  const parts = /^([^/\s]+)\/([^/\s]+)$/.exec(given[0] ?? '');
  const label = String(options.label ?? '').trim();
  if (parts === null || label === '') throw incomplete(parts === null ? 'FACET/ID' : '--label');
  const definition = options.definition === undefined ? null : String(options.definition);
  const [, facet = '', id = ''] = parts;
  const at = folder ?? taxonomyFolder;
  const added = addCategory(readTaxonomyFiles(folder), { facet, id, label, definition });
  const file = join(at, added.name);
  const isDry = options.dryRun === true;
  if (!isDry) writeWhole(file, added.text);
  const { line, since, diff } = added;
  if (json) terminal.out(JSON.stringify({ file, line, facet, id, since, written: !isDry, diff }, null, 1));
  else if (isDry) terminal.out(printable(diff));
  else {
    terminal.out(`${file}:${line}`);
    terminal.say(
      `Added "${id}", experimental, since ${since}. Write what stands as TODO; "pcp taxonomy lint" lists it.`,
    );
  }
  return exitCodes.ok;
}

function incomplete(what: string): PcpError {
  return new PcpError({
    code: 'new-category-incomplete',
    message: `"pcp taxonomy new" needs ${what === '--label' ? '--label "..."' : 'the facet and the id of the category'}.`,
    hint: 'As in: pcp taxonomy new prevention/PRV-sport --label "Sport" --definition "Sport as a way out of offending."',
    exitCode: exitCodes.usage,
  });
}
