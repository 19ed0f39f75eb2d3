import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';
import { readCorpusData } from '../../src/io/corpus-data.ts';
import type { ExtractionPool } from '../../src/io/extraction-pool.ts';
import { readPlans } from '../../src/io/read-plans.ts';
import { loadToolkit } from '../../src/io/tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads in this process: what is tested comes after the reading. */
const pool: ExtractionPool = {
  extract: async (path) => ({
    json: JSON.stringify(await extractDocument(new Uint8Array(readFileSync(path)), basename(path))),
  }),
  warm: () => {},
  close: () => {},
};

function put(name: string, text: string) {
  const absolute = join(folder, name);
  writeFileSync(absolute, text);
  return { path: name, absolute };
}

it('a document that no step can cope with costs that document only', async () => {
  const { toolkit } = loadToolkit();
  const tag: typeof toolkit.tagger.tag = (sentences) => {
    if (sentences.some(({ text }) => text.includes('impossible'))) throw new RangeError('too much');
    return toolkit.tagger.tag(sentences);
  };
  const files = [
    put('bad.md', 'We will do the impossible.\n'),
    put('good.md', 'We will fund two youth workers.\n'),
  ];
  const { plans } = await readPlans(files, {
    out: join(folder, 'out'),
    force: null,
    last: null,
    pool,
    load: () => ({ toolkit: { ...toolkit, tagger: { ...toolkit.tagger, tag } }, corpus: readCorpusData() }),
  });
  expect(plans.map(({ record }) => record.failed)).toEqual([true, false]);
  expect(plans[0]!.record.problems[0]).toMatchObject({
    code: 'analysis-failed',
    severity: 'error',
    where: { file: 'bad.md' },
  });
  expect(plans[1]!.record.commitments).toBe(1);
});
