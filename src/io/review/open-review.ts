import {
  type Analysis,
  exitCodes,
  PcpError,
  type Problem,
  type ReviewEntry,
  type Taxonomy,
} from '../../model/index.ts';
import { migrateEntry, type Review, reviewOf, taxonomySince } from '../../review/index.ts';
import { parseTaxonomy } from '../../taxonomy/index.ts';
import { successorsOf } from '../../taxonomy/migrations/index.ts';
import { readAnalysis } from '../compare-again.ts';
import { readTaxonomyFiles } from '../corpus-data.ts';
import { readEntries } from '../decisions/index.ts';
import { nothingAnalysed } from '../read-comparison.ts';
import { readRunRecord } from '../run-record.ts';
import { taxonomyFolderOf } from '../taxonomy-of-run.ts';

/** A finished run with what people decided of it. */
export type ReviewRun = Readonly<{
  analyses: readonly Analysis[];
  taxonomy: Taxonomy;
  /** All entries, merged, under the ids of today. */
  entries: readonly ReviewEntry[];
  /** Entries some of whose codes are to be read again, with those codes. */
  reread: readonly Readonly<{ entry: ReviewEntry; codes: readonly string[] }>[];
  review: Review;
  problems: readonly Problem[];
}>;

/**
 * Opens the run in a folder with all decisions below it, placed in its texts as the machine read them, and the taxonomy that is
 * given, else the one that the run was made with. Throws PcpError: `nothing-analysed`, `bad-analysis`, `taxonomy-gone`, or the first
 * error of the taxonomy.
 */
export function openReview(out: string, taxonomyFolder?: string): ReviewRun {
  const record = readRunRecord(out);
  if (record === null) throw nothingAnalysed(out);
  const analyses = record.documents.filter(({ failed }) => !failed).map(({ id }) => readAnalysis(out, id));
  const taxonomy = wholeTaxonomy(taxonomyFolderOf(record, taxonomyFolder));
  const { entries, problems } = readEntries(out);
  const migrations = taxonomy.migrations ?? [];
  const migrated = entries.map((entry) => migrateEntry(entry, (code) => successorsOf(code, migrations)));
  const today = migrated.map(({ entry }) => entry);
  return {
    analyses,
    taxonomy,
    entries: today,
    reread: migrated.flatMap(({ entry, reread }) => (reread.length > 0 ? [{ entry, codes: reread }] : [])),
    review: reviewOf(today, analyses),
    problems: [...taxonomySince(analyses, taxonomy), ...problems],
  };
}

/** The taxonomy in a folder, or the one that comes with pcp. Throws PcpError: its first error (exit 3). */
export function wholeTaxonomy(folder: string | undefined): Taxonomy {
  const { taxonomy, problems } = parseTaxonomy(readTaxonomyFiles(folder));
  if (taxonomy) return taxonomy;
  const first = problems.find(({ severity }) => severity === 'error')!;
  throw new PcpError({ ...first, exitCode: exitCodes.unreadableInput });
}
