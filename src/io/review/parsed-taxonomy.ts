import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taxonomy } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import { readTaxonomyFiles } from '../corpus-data.ts';
import { writeWhole } from '../files.ts';
import { wholeTaxonomy } from './open-review.ts';

type Saved = Readonly<{ key: string; taxonomy: Taxonomy }>;

/**
 * The taxonomy in a folder, or the one that comes with pcp, from the cache of a run where it was read and checked before as it
 * is. Throws as `wholeTaxonomy` does.
 */
export function readParsedTaxonomy(out: string, folder: string | undefined): Taxonomy {
  const key = sha256(JSON.stringify(readTaxonomyFiles(folder)));
  const file = join(out, 'cache', 'review', 'taxonomy.json');
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    if (saved.key === key) return saved.taxonomy;
  } catch {
    // It is read as the first time.
  }
  const taxonomy = wholeTaxonomy(folder);
  try {
    writeWhole(file, JSON.stringify({ key, taxonomy } satisfies Saved), false);
  } catch {
    // A folder that may only be read.
  }
  return taxonomy;
}
