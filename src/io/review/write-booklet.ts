import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodingRules, Taxonomy } from '../../model/index.ts';
import { codebookBooklet } from '../../report/booklet/codebook-booklet.ts';
import { writeWhole } from '../files.ts';
import { templatesFolder } from '../project.ts';

/** Writes the codebook as a page to print, beside the decisions of the run in a folder, and gives its path. */
export function writeBooklet(out: string, codebook: CodingRules, taxonomy: Taxonomy): string {
  const file = join(out, 'review', 'codebook.html');
  const style = readFileSync(join(templatesFolder, 'booklet.css'), 'utf8');
  writeWhole(file, codebookBooklet(codebook, taxonomy, style));
  return file;
}
