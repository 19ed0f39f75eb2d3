import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AreaIndex, indexAreas, placeDocument } from '../corpus/index.ts';
import type { Analysis, Placement, Problem } from '../model/index.ts';
import { analyseDocument, documentOf, type Toolkit } from '../pipeline/index.ts';
import { sha256 } from '../text/index.ts';
import { type Cache, openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import type { CorpusData } from './corpus-data.ts';
import { type ExtractedFile, extractFile, readSource } from './extract-file.ts';
import type { ExtractionFailure } from './extraction-messages.ts';
import { defaultLimits, type ExtractionPool, openExtractionPool } from './extraction-pool.ts';
import { writeWhole } from './files.ts';
import type { FoundFile } from './find-documents.ts';
import { type Identifier, type Identity, openIdentifier } from './identify.ts';
import type { DocumentRecord, RunRecord } from './run-record.ts';

export type ReadOptions = Readonly<{
  /** Output folder: artefacts and cache. */
  out: string;
  force: string | null;
  toolkit: Toolkit;
  corpus: CorpusData;
  /** The last run's record in the same folder: what it names with the same keys is left alone. */
  last: RunRecord | null;
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

type Bench = Readonly<{
  options: ReadOptions;
  areas: AreaIndex;
  identifier: Identifier;
  cache: Cache;
  pool: ExtractionPool;
  versions: Readonly<{ extract: string; analyse: string }>;
  work: Work;
}>;

/** Reads every file: extracted in child processes, analysed, saved as artefacts. One bad file never stops the rest. */
export async function readPlans(files: readonly FoundFile[], options: ReadOptions): Promise<ReadResult> {
  const bench: Bench = {
    options,
    areas: indexAreas(options.corpus.forces),
    identifier: openIdentifier(options.corpus.editions),
    cache: openCache(join(options.out, 'cache')),
    pool: openExtractionPool(),
    versions: { extract: codeVersion('extract'), analyse: codeVersion('analyse') },
    work: { extracted: 0, segmented: 0, tagged: 0, unchanged: 0 },
  };
  try {
    const plans = await readInTurn(files, bench);
    return { plans, work: bench.work, problems: bench.identifier.problems() };
  } finally {
    bench.pool.close();
  }
}

/** A few files at a time, so that a folder of large files is never in memory at once; results in the files' order. */
async function readInTurn(files: readonly FoundFile[], bench: Bench): Promise<ReadPlan[]> {
  const plans: ReadPlan[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      const file = files[index]!;
      plans[index] = await readPlan(file, bench);
      bench.options.onProgress?.(++done, files.length, file.path);
    }
  };
  await Promise.all(Array.from({ length: defaultLimits.size + 1 }, lane));
  return plans;
}

async function readPlan(file: FoundFile, bench: Bench): Promise<ReadPlan> {
  const { cache, pool, identifier, options } = bench;
  const source = readSource(file);
  const identity = identifier.identify(file, 'failure' in source ? sha256(file.path) : source.hash);
  if ('failure' in source) return failedPlan(file, identity, source.failure);
  const extracted = await extractFile(file, source, { cache, pool, version: bench.versions.extract });
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
  const analysisKey = keyOf(documentKey, placement, options.toolkit.versions, bench.versions.analyse);
  const openCached = () => cache.read<Analysis>('analyses', analysisKey) ?? gone(file);
  const known = alreadyDone(options, file, documentKey, analysisKey);
  if (known) {
    bench.work.unchanged++;
    return { record: known, open: openCached };
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
    analysis = analyseDocument(document, keys.placement, options.toolkit);
    cache.write('analyses', keys.analysisKey, analysis);
    work.segmented++;
    work.tagged++;
  }
  writeWhole(artefact(options.out, 'documents', facts.id), `${JSON.stringify(document)}\n`, false);
  cache.copyTo('analyses', keys.analysisKey, artefact(options.out, 'analyses', facts.id));
  const made = analysis;
  return { record: recordOf(file, made, keys), open: () => made };
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
