import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type AreaIndex, indexAreas, placeDocument } from '../corpus/index.ts';
import { type Analysis, PcpError, type Placement, type Problem } from '../model/index.ts';
import { analyseDocument, documentOf, type Toolkit } from '../pipeline/index.ts';
import { sha256 } from '../text/index.ts';
import { type Cache, openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { collectGarbage, collectIfGrown } from './collect-garbage.ts';
import type { CorpusData } from './corpus-data.ts';
import { type ExtractedFile, extractFile, readSource, type SourceFile } from './extract-file.ts';
import type { ExtractionFailure } from './extraction-messages.ts';
import { defaultLimits, type ExtractionPool } from './extraction-pool.ts';
import { writeWhole } from './files.ts';
import type { FoundFile } from './find-documents.ts';
import { type Identity, openIdentifier } from './identify.ts';
import { onceForCopies } from './once-for-copies.ts';
import { keepSlim, slimAnalysis } from './review/slim-analyses.ts';
import type { DocumentRecord, RunRecord } from './run-record.ts';
import { sameContent } from './same-content.ts';

/** What documents are analysed with. */
export type Means = Readonly<{ toolkit: Toolkit; corpus: CorpusData }>;

export type ReadOptions = Readonly<{
  /** Output folder: artefacts and cache. */
  out: string;
  /** Another folder for the cache; then no artefact is written. */
  cache?: string;
  force: string | null;
  /** The last run's record in the same folder: what it names with the same keys is left alone. */
  last: RunRecord | null;
  /** Reads the files; closed by its owner. */
  pool: ExtractionPool;
  /** Loads what documents are analysed with, once the first files are with the children. May throw. */
  load: () => Means;
  onProgress?: (done: number, total: number, path: string) => void;
}>;

export type ReadPlan = Readonly<{
  record: DocumentRecord;
  /** Opens the analysis; null where the file could not be read. */
  open: (() => Analysis) | null;
}>;

/** Documents worked on in this run, by step, and those found done. */
export type Work = { extracted: number; segmented: number; tagged: number; unchanged: number };

export type ReadResult = Readonly<{ plans: readonly ReadPlan[]; work: Work; problems: readonly Problem[] }>;

type Source = SourceFile | Readonly<{ failure: ExtractionFailure }>;

type Bench = Readonly<{
  options: ReadOptions;
  toolkit: Toolkit;
  areas: AreaIndex;
  /** By file; null for a copy of another. */
  identities: readonly (Identity | null)[];
  cache: Cache;
  version: string;
  work: Work;
}>;

/**
 * Reads every file: extracted in child processes, analysed, saved as artefacts. One bad file never stops the rest.
 * Rejects with what `load` throws, before anything is written.
 */
export async function readPlans(found: readonly FoundFile[], options: ReadOptions): Promise<ReadResult> {
  const cache = openCache(options.cache ?? join(options.out, 'cache'));
  const tools = { cache, pool: options.pool, version: codeVersion('extract') };
  const files = found;
  const sources = files.map(readSource);
  const extractOnce = onceForCopies(
    files.map((file, index) => ({ file, hash: contentOf(sources[index]!) })),
    (file, source) => extractFile(file, source, tools),
  );
  const ready = Promise.withResolvers<Bench>();
  const plans: ReadPlan[] = [];
  const order = largestFirst(sources);
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let index = order.shift(); index !== undefined; index = order.shift()) {
      const file = files[index]!;
      const source = sources[index]!;
      const extracted = 'failure' in source ? source : await extractOnce(file, source);
      const bench = await ready.promise;
      if (bench.identities[index] !== null) plans[index] = readOrFail(file, extracted, index, bench);
      options.onProgress?.(++done, files.length, file.path);
      collectIfGrown(64);
    }
  };
  // A few files at a time, so that a folder of large files is never in memory at once.
  const finished = Promise.all(Array.from({ length: 2 * defaultLimits.size }, lane));
  // Where loading fails the caller is told at once, and nobody waits for these any more.
  for (const promise of [finished, ready.promise]) promise.catch(() => {});
  try {
    const { toolkit, corpus } = options.load();
    // What loading left behind, while the children read the first files.
    collectGarbage();
    const areas = indexAreas(corpus.forces);
    const identifier = openIdentifier(corpus.editions, areas);
    const hashes = files.map((file, index) => hashOf(sources[index]!, file));
    const same = sameContent(
      files.map((file, index) => ({
        path: file.path,
        hash: contentOf(sources[index]!),
        named: existsSync(join(dirname(file.absolute), 'plans.csv')),
        area: identifier.areaOf(file, hashes[index]!),
      })),
    );
    const identities = files.map((file, index) =>
      same.dropped.has(index) ? null : identifier.identify(file, hashes[index]!),
    );
    const work = { extracted: 0, segmented: 0, tagged: 0, unchanged: 0 };
    ready.resolve({ options, toolkit, areas, identities, cache, version: codeVersion('analyse'), work });
    await finished;
    return { plans: plans.filter(Boolean), work, problems: [...same.problems, ...identifier.problems()] };
  } catch (error) {
    ready.reject(error);
    throw error;
  }
}

/** The largest first, so that the last to finish, for which all wait, is a small one. */
function largestFirst(sources: readonly Source[]): number[] {
  const size = (index: number) => {
    const source = sources[index]!;
    return 'failure' in source ? 0 : source.bytes;
  };
  return sources.map((_, index) => index).sort((a, b) => size(b) - size(a) || a - b);
}

const contentOf = (source: Source): string | null => ('failure' in source ? null : source.hash);

function hashOf(source: Source, file: FoundFile): string {
  return 'failure' in source ? sha256(file.path) : source.hash;
}

/** A document that the code of a step cannot cope with costs that document only; what cannot be written ends the run. */
function readOrFail(
  file: FoundFile,
  extracted: ExtractedFile | { failure: ExtractionFailure },
  index: number,
  bench: Bench,
): ReadPlan {
  try {
    return readPlan(file, extracted, index, bench);
  } catch (error) {
    if (error instanceof PcpError) throw error;
    return failedPlan(file, bench.identities[index]!, {
      code: 'analysis-failed',
      message: `The document was read, but pcp could not analyse it (${error instanceof Error ? error.message : String(error)}).`,
      hint: 'This is a fault in pcp: please report it, with the document if you may. The other documents are not touched by it.',
    });
  }
}

function readPlan(
  file: FoundFile,
  extracted: ExtractedFile | { failure: ExtractionFailure },
  index: number,
  bench: Bench,
): ReadPlan {
  const { cache, options } = bench;
  const identity = bench.identities[index]!;
  if ('failure' in extracted) return failedPlan(file, identity, extracted.failure);
  if (extracted.fresh) bench.work.extracted++;
  const placement = placeDocument(
    {
      documentId: identity.id,
      fileName: basename(file.absolute),
      force: options.force,
      ...identity,
      ...extracted.glance,
    },
    bench.areas,
  );
  const documentKey = keyOf(extracted.key, identity.id, file.path);
  const analysisKey = keyOf(documentKey, placement, bench.toolkit.versions, bench.version);
  const known = alreadyDone(options, file, documentKey, analysisKey);
  if (known) {
    bench.work.unchanged++;
    return { record: known, open: () => cache.read<Analysis>('analyses', analysisKey) ?? gone(file) };
  }
  return analysePlan(file, identity, extracted, { placement, documentKey, analysisKey }, bench);
}

type Keys = Readonly<{ placement: Placement; documentKey: string; analysisKey: string }>;

function analysePlan(
  file: FoundFile,
  identity: Identity,
  extracted: ExtractedFile,
  keys: Keys,
  bench: Bench,
): ReadPlan {
  const { cache, options, work } = bench;
  const facts = {
    id: identity.id,
    path: file.path,
    name: basename(file.absolute),
    bytes: extracted.bytes,
    sha256: extracted.hash,
  };
  const document = documentOf(extracted.open(), facts);
  let analysis = cache.read<Analysis>('analyses', keys.analysisKey);
  if (!analysis) {
    analysis = analyseDocument(document, keys.placement, bench.toolkit);
    cache.write('analyses', keys.analysisKey, `${JSON.stringify(analysis)}\n`);
    work.segmented++;
    work.tagged++;
  }
  if (options.cache === undefined) {
    writeWhole(artefact(options.out, 'documents', facts.id), `${JSON.stringify(document)}\n`, false);
    cache.copyTo('analyses', keys.analysisKey, artefact(options.out, 'analyses', facts.id));
    keepSlim(options.out, slimAnalysis(analysis));
  }
  // Not held until all are compared: those of 43 plans are the greater part of what a run would keep in memory.
  return {
    record: recordOf(file, analysis, keys),
    open: () => cache.read<Analysis>('analyses', keys.analysisKey) ?? gone(file),
  };
}

function alreadyDone(
  options: ReadOptions,
  file: FoundFile,
  documentKey: string,
  analysisKey: string,
): DocumentRecord | null {
  const record = options.last?.documents.find(
    (document) =>
      document.path === file.path &&
      document.documentKey === documentKey &&
      document.analysisKey === analysisKey,
  );
  const written =
    record &&
    (['documents', 'analyses'] as const).every((stage) =>
      existsSync(artefact(options.out, stage, record.id)),
    );
  return written ? record : null;
}

function gone(file: FoundFile): never {
  throw new Error(`the saved analysis of ${file.path} has gone; delete the cache folder and run again`);
}

function keyOf(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

function artefact(out: string, stage: 'documents' | 'analyses', id: string): string {
  return join(out, stage, `${id}.json`);
}

function recordOf(file: FoundFile, analysis: Analysis, keys: Keys): DocumentRecord {
  const { placement, documentKey, analysisKey } = keys;
  return {
    path: file.path,
    id: analysis.id,
    area: placement.area,
    edition: placement.edition,
    placedBy: placement.placedBy,
    documentKey,
    analysisKey,
    commitments: analysis.counts.commitments,
    uncertain: analysis.counts.uncertain,
    fictional: placement.fictional,
    problems: [...analysis.problems],
    failed: false,
  };
}

function failedPlan(file: FoundFile, identity: Identity, failure: ExtractionFailure): ReadPlan {
  const record: DocumentRecord = {
    path: file.path,
    id: identity.id,
    area: identity.manifest?.area ?? null,
    edition: identity.manifest?.id ?? null,
    placedBy: null,
    documentKey: null,
    analysisKey: null,
    commitments: 0,
    uncertain: 0,
    fictional: identity.manifest?.fictional ?? false,
    problems: [{ ...failure, severity: 'error', where: { file: file.path } }],
    failed: true,
  };
  return { record, open: null };
}
