import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taxonomy } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import { readTaxonomyFiles } from '../corpus-data.ts';
import { writeWhole } from '../files.ts';
import { pcpVersion } from '../version.ts';
import { wholeTaxonomy } from './open-review.ts';
import { sentencesFolder } from './slim-analyses.ts';

type Saved = Readonly<{ key: string; taxonomy: Taxonomy }>;

/**
 * The taxonomy in a folder, or the one that comes with pcp, as it was read and checked for this run or an earlier review where
 * not a letter of it has changed since. Throws as `wholeTaxonomy` does.
 */
export function readParsedTaxonomy(out: string, folder: string | undefined): Taxonomy {
  const key = keyOf(folder);
  try {
    const saved = JSON.parse(readFileSync(fileOf(out), 'utf8')) as Saved;
    if (saved.key === key) return saved.taxonomy;
  } catch {
    // It is read as the first time.
  }
  return keepTaxonomy(out, folder, wholeTaxonomy(folder));
}

/** Keeps the taxonomy in a folder, which was just read, so that the first review of a run need not read and check it. */
export function keepTaxonomy(out: string, folder: string | undefined, taxonomy: Taxonomy): Taxonomy {
  try {
    writeWhole(fileOf(out), JSON.stringify({ key: keyOf(folder), taxonomy } satisfies Saved), false);
  } catch {
    // A folder that may only be read: it is read each time.
  }
  return taxonomy;
}

/** No document has this name: their ids have no such sign. */
const fileOf = (out: string): string => join(out, sentencesFolder, '_taxonomy.json');

/** What is made of the same letters can differ from one version of pcp to the next. */
const keyOf = (folder: string | undefined): string =>
  sha256(JSON.stringify([pcpVersion, readTaxonomyFiles(folder)]));
