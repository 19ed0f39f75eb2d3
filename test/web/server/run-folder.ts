import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../../src/extract/index.ts';
import type { RunRecord } from '../../../src/io/run-record.ts';
import { analyseDocument, documentOf } from '../../../src/pipeline/index.ts';
import { sha256 } from '../../../src/text/index.ts';
import { placementOf, toolkit } from '../../review/read-sample.ts';

const plans = join(import.meta.dirname, '../../../corpus/plans');
type Files = readonly Readonly<{ path: string; content: string | Uint8Array }>[];
const made = new Map<string, Promise<Files>>();
/** Stands in the artefacts where the folder's own path is. */
const here = '/folder-of-the-run';

/**
 * A folder as a run of sample plans leaves it, with copies of the plans in `plans`. They are read once for all tests of a
 * process.
 */
export async function makeRunFolder(
  names: readonly string[] = ['greater-brantwick-2021.html', 'wendleshire-2025.pdf'],
): Promise<string> {
  const key = names.join(' ');
  const known = made.get(key) ?? readPlans(names);
  made.set(key, known);
  const out = mkdtempSync(join(tmpdir(), 'pcp-web-'));
  for (const folder of ['documents', 'analyses', 'plans']) mkdirSync(join(out, folder));
  for (const { path, content } of await known)
    writeFileSync(join(out, path), typeof content === 'string' ? content.replaceAll(here, out) : content);
  return out;
}

async function readPlans(names: readonly string[]): Promise<Files> {
  const files: { path: string; content: string | Uint8Array }[] = [];
  const documents: RunRecord['documents'][number][] = [];
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(plans, name)));
    const path = `${here}/plans/${name}`;
    const id = name.replace(/\.\w+$/, '');
    const file = { id, path, name, bytes: bytes.length, sha256: sha256(bytes) };
    const document = documentOf(await extractDocument(bytes, name), file);
    const analysis = analyseDocument(document, placementOf(name), toolkit);
    files.push(
      { path: `plans/${name}`, content: new Uint8Array(readFileSync(join(plans, name))) },
      { path: `documents/${id}.json`, content: JSON.stringify(document) },
      { path: `analyses/${id}.json`, content: JSON.stringify(analysis) },
    );
    documents.push({
      path,
      id,
      area: analysis.edition.area,
      edition: analysis.edition.edition,
      placedBy: 'manifest',
      documentKey: null,
      analysisKey: null,
      commitments: analysis.counts.commitments,
      uncertain: analysis.counts.uncertain,
      fictional: true,
      problems: [],
      failed: false,
    });
  }
  const record: RunRecord = {
    schemaVersion: 1,
    inputsKey: null,
    documents,
    problems: [],
    reportKey: '',
    reportFiles: [],
  };
  return [...files, { path: 'run.json', content: JSON.stringify(record) }];
}
