import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAnalysis } from '../../src/io/compare-again.ts';
import {
  keepEarlier,
  keepSlim,
  readEarlier,
  readSlim,
  slimAnalysis,
} from '../../src/io/review/slim-analyses.ts';
import { type Analysis, analysisSchema } from '../../src/model/index.ts';
import { leadingRule, machineCoding, openLiveReview, orderQueue } from '../../src/review/index.ts';
import { makeRunFolder } from '../web/server/run-folder.ts';
import { remove } from '../web/server/served.ts';

const id = 'wendleshire-2025';
let out: string;
let whole: Analysis;
beforeAll(async () => {
  out = await makeRunFolder();
  whole = readAnalysis(out, id);
}, 60_000);
afterAll(() => remove(out));

it('a slim analysis is an analysis, and says the same of every sentence that a queue asks', () => {
  const slim = slimAnalysis(whole);
  expect(analysisSchema.parse(slim)).toEqual(slim);
  for (const [at, sentence] of slim.sentences.entries()) {
    const own = whole.sentences[at]!;
    expect(machineCoding(sentence)).toEqual(machineCoding(own));
    expect(leadingRule(sentence)).toBe(leadingRule(own));
  }
  const queue = (analysis: Analysis) =>
    orderQueue({
      analyses: [analysis],
      review: openLiveReview([], [analysis]).review(),
      reviewer: 'ada',
      mode: 'first',
    });
  expect(queue(slim)).toEqual(queue(whole));
});

it('it comes back as it was, in far fewer bytes', () => {
  const made = readSlim(out, id);
  expect(made).toEqual(slimAnalysis(whole));
  expect(readSlim(out, id)).toEqual(made);
  const size = (path: string) => statSync(join(out, path)).size;
  expect(size(`sentences/${id}.json`)).toBeLessThan(size(`analyses/${id}.json`) / 3);
});

it('it is made anew where the analysis was written since, and where its file is damaged', () => {
  const file = join(out, 'analyses', `${id}.json`);
  const changed = { ...whole, sentences: whole.sentences.slice(1) };
  writeFileSync(file, JSON.stringify(changed));
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  expect(readSlim(out, id)).toEqual(slimAnalysis(changed));
  const cached = join(out, 'sentences', `${id}.json`);
  for (const damage of ['', '{', 'null', '{"key":1}', readFileSync(cached, 'utf8').slice(0, 500)]) {
    writeFileSync(cached, damage);
    expect(readSlim(out, id)).toEqual(slimAnalysis(changed));
  }
  writeFileSync(file, JSON.stringify(whole));
  expect(keepSlim(out, slimAnalysis(whole))).toEqual(readSlim(out, id));
});

it('what was read of a file that another replaces is set aside where people have decided in the folder, and only there', () => {
  const source = whole.source.sha256;
  const earlier = () => readEarlier(out, new Set([source, '../../run', 'a'.repeat(64)]));
  const next = { ...slimAnalysis(whole), source: { ...whole.source, sha256: 'b'.repeat(64) } };
  keepSlim(out, slimAnalysis(whole));
  keepSlim(out, next);
  expect(earlier()).toEqual([]);
  mkdirSync(join(out, 'decisions'));
  writeFileSync(join(out, 'decisions', 'ada.jsonl'), '');
  keepSlim(out, slimAnalysis(whole));
  keepSlim(out, slimAnalysis(whole));
  expect(earlier()).toEqual([]);
  keepEarlier(out, id, null);
  expect(earlier()).toEqual([slimAnalysis(whole)]);
});
