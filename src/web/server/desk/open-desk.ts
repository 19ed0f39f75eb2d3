import { openLog, openOtherLogs } from '../../../io/decisions/index.ts';
import { nothingAnalysed } from '../../../io/read-comparison.ts';
import { readAssignment } from '../../../io/review/assignments.ts';
import { readCodebook, readPractice } from '../../../io/review/codebook.ts';
import { readParsedTaxonomy } from '../../../io/review/parsed-taxonomy.ts';
import { openRunDocuments } from '../../../io/review/run-documents.ts';
import { watchRun } from '../../../io/review/run-watch.ts';
import { readSamples } from '../../../io/review/samples.ts';
import { readSlim } from '../../../io/review/slim-analyses.ts';
import { readRunRecord } from '../../../io/run-record.ts';
import { taxonomyFolderOf } from '../../../io/taxonomy-of-run.ts';
import type { Analysis, ReviewEntry, ReviewSample, Taxonomy } from '../../../model/index.ts';
import {
  assignmentFor,
  assignmentProblems,
  keyOfSentence,
  mergeEntries,
  migrateEntry,
  openLiveReview,
  openPlacer,
  taxonomySince,
  usualHiddenShare,
} from '../../../review/index.ts';
import { definitionHash } from '../../../taxonomy/definition-hash.ts';
import { successorsOf } from '../../../taxonomy/migrations/index.ts';
import type { CodeEntry, Desk } from './desk.ts';

export type DeskOptions = Readonly<{
  out: string;
  reviewer: string;
  /** The taxonomy that the run was made with where none is given. */
  taxonomyFolder?: string | undefined;
  hiddenShare?: number;
  /** Time in milliseconds. */
  now?: () => number;
}>;

/**
 * Opens a run for one reader, whose log is then locked. Throws PcpError: `nothing-analysed`, `bad-analysis`, `bad-sample`,
 * `log-in-use`, `decision-not-saved`, `taxonomy-gone`, or the first error of the taxonomy.
 */
export function openDesk({
  out,
  reviewer,
  taxonomyFolder,
  hiddenShare = usualHiddenShare,
  now = Date.now,
}: DeskOptions): Desk {
  const record = readRunRecord(out);
  if (record === null) throw nothingAnalysed(out);
  const taxonomy = readParsedTaxonomy(out, taxonomyFolderOf(record, taxonomyFolder));
  const analyses = record.documents.filter(({ failed }) => !failed).map(({ id }) => readSlim(out, id));
  const samples = readSamples(out);
  const assignment = readAssignment(out);
  const rules = readCodebook();
  const log = openLog(out, reviewer, now);
  try {
    const readOthers = openOtherLogs(out, log.file);
    const others = readOthers();
    const migrations = taxonomy.migrations ?? [];
    const today = (entry: ReviewEntry) => migrateEntry(entry, (code) => successorsOf(code, migrations)).entry;
    const live = openLiveReview(mergeEntries(log.entries, others.entries).map(today), analyses);
    const codes = codesOf(taxonomy);
    const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
    return {
      out,
      reviewer: log.reviewer,
      isCurrent: watchRun(out, record),
      log,
      analyses,
      analysisOf: (document) => byId.get(document) ?? null,
      open: openRunDocuments(out),
      taxonomy,
      codes,
      meanings: new Map([...codes].map(([code, { category }]) => [code, definitionHash(category)])),
      samples,
      assigned: assignment && assignmentFor(assignment, log.reviewer, analyses),
      practice: readPractice(rules),
      sampled: sampledKeys(samples, analyses),
      live,
      catchUp: () => {
        for (const entry of readOthers().entries) if (live.entryOf(entry.id) === null) live.add(today(entry));
      },
      hiddenShare,
      codebook: rules.version,
      problems: [
        ...taxonomySince(analyses, taxonomy),
        ...log.problems,
        ...others.problems,
        ...assignmentProblems(assignment, analyses),
      ],
      now,
      session: { shown: new Set(), again: null, practice: null, answered: new Map() },
    };
  } catch (error) {
    log.close();
    throw error;
  }
}

function codesOf({ facets }: Taxonomy): Map<string, CodeEntry> {
  const codes = new Map<string, CodeEntry>();
  for (const facet of facets)
    for (const category of facet.categories)
      if (!codes.has(category.id)) codes.set(category.id, { facet, category });
  return codes;
}

function sampledKeys(
  samples: readonly ReviewSample[],
  analyses: readonly Analysis[],
): Map<string, ReadonlySet<string>> {
  const place = openPlacer(analyses);
  return new Map(
    samples.map(({ id, items }) => [
      id,
      new Set(
        items.flatMap(({ anchor }) => {
          const target = place(anchor);
          return target?.whole ? [keyOfSentence(target.document, target.sentence)] : [];
        }),
      ),
    ]),
  );
}
