import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../../src/extract/index.ts';
import { writeRunRecord } from '../../../src/io/run-record.ts';
import { analyseDocument, documentOf } from '../../../src/pipeline/index.ts';
import { sha256 } from '../../../src/text/index.ts';
import { placementOf, toolkit } from '../../review/read-sample.ts';

const plans = join(import.meta.dirname, '../../../corpus/plans');

/** A folder as a run of sample plans leaves it, with copies of the plans in `plans`. */
export async function makeRunFolder(
  names: readonly string[] = ['greater-brantwick-2021.html', 'wendleshire-2025.pdf'],
): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'pcp-web-'));
  for (const folder of ['documents', 'analyses', 'plans']) mkdirSync(join(out, folder));
  const documents = [];
  for (const name of names) {
    const path = join(out, 'plans', name);
    copyFileSync(join(plans, name), path);
    const bytes = new Uint8Array(readFileSync(path));
    const id = name.replace(/\.\w+$/, '');
    const file = { id, path, name, bytes: bytes.length, sha256: sha256(bytes) };
    const document = documentOf(await extractDocument(bytes, name), file);
    const analysis = analyseDocument(document, placementOf(name), toolkit);
    writeFileSync(join(out, 'documents', `${id}.json`), JSON.stringify(document));
    writeFileSync(join(out, 'analyses', `${id}.json`), JSON.stringify(analysis));
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
  writeRunRecord(out, {
    schemaVersion: 1,
    inputsKey: null,
    documents,
    problems: [],
    reportKey: '',
    reportFiles: [],
  });
  return out;
}
