// `npm run bench:review`: a made corpus of 43 areas with 400 commitments each and 20,000 decisions on it. How soon the page of
// the review is open, from the start of the program to its first answer, and how soon the next item is there after a decision.
// `--run DIR` takes a finished run instead of making one (its decisions are written over), `--keep` keeps what was made. Not part
// of the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../../src/evaluate/render-table.ts';
import { sentencesFolder } from '../../src/io/review/slim-analyses.ts';
import { openSession, type PageSession } from '../web/server/page-session.ts';
import { check } from './check.ts';
import { makeReportCorpus } from './report-corpus.ts';
import { writeDecisions } from './review-decisions.ts';
import { timedRun } from './timed-run.ts';

process.env.PCP_OCR = 'off';
const root = join(import.meta.dirname, '..', '..');
const launch = join(root, 'src/cli/launch.mjs');
const bars = { areas: 43, commitments: 400, decisions: 20_000, open: 2, next: 100, page: 400 };
const [rounds, nexts] = [5, 200];

const { values } = parseArgs({ options: { run: { type: 'string' }, keep: { type: 'boolean' } } });

type Opened = Readonly<{ seconds: number; page: PageSession; end(): Promise<void> }>;

/** Starts the program and waits until the page could show its state. */
async function open(out: string): Promise<Opened> {
  const started = performance.now();
  const words = ['review', '--reviewer', 'bench', '--out', out, '--no-open', '--json'];
  const child = spawn(process.execPath, [launch, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8');
      if (text.endsWith('}\n')) resolve(text);
    });
    child.once('exit', () => reject(new Error('pcp review ended')));
  });
  const page = await openSession(JSON.parse(said).url);
  const { status } = await page.get('state');
  if (status !== 200) throw new Error(`the state was answered by ${status}`);
  const seconds = (performance.now() - started) / 1000;
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      child.removeAllListeners('exit').once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { seconds, page, end };
}

/** Milliseconds of each of many turns. */
async function timed(times: number, turn: (number: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const began = performance.now();
    await turn(number);
    all.push(performance.now() - began);
  }
  return all;
}

/** Decides on item after item of the queue and asks for the next, as the page does. */
async function work({ page }: Opened) {
  await page.post('practice', { override: 'A measurement.' });
  const queue = await timed(5, () => page.get('queue'));
  const { rows } = (await page.get('queue', { status: 'open' })).body;
  const next = await timed(nexts, async (number) => {
    const to = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };
    await page.decide({ mode: 'first', action: 'change', item: rows[number].key, to } as never);
    await page.get('item', { key: rows[number + 1].key, mode: 'first' });
  });
  const { documents } = (await page.get('state')).body;
  const pages = await timed(100, (number) => {
    const { id, pages: own } = documents[number % documents.length];
    return page.get('page', { document: id, page: own[number % own.length].page, mode: 'first' });
  });
  const search = await timed(20, () => page.get('search', { words: 'young people' }));
  const agreement = await timed(1, () => page.get('agreement'));
  return { queue, next, pages, search, agreement };
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

async function bench(out: string): Promise<void> {
  const decisions = writeDecisions(out, bars.decisions);
  const once = async (without: string | null): Promise<number> => {
    if (without !== null) rmSync(join(out, without), { recursive: true, force: true });
    const opened = await open(out);
    await opened.end();
    return opened.seconds;
  };
  const first = await once(null);
  const bare = await once('cache');
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) again.push(await once(null));
  const opened = await open(out);
  const { queue, next, pages, search, agreement } = await work(opened);
  await opened.end();
  const anew = await once(sentencesFolder);
  const median = at(again, 0.5);
  const checks = [
    check('made run', 'decisions', decisions),
    check('open', 'seconds, where the cache was deleted', bare, bars.open, bare < bars.open),
    check('open', 'seconds, first time after a run', first, bars.open, first < bars.open),
    check('open', 'seconds, where the sentences of the run were deleted too', anew),
    check('open', 'seconds, median', median, bars.open, median < bars.open),
    check('open', 'seconds, longest', at(again, 1)),
    check('next item', 'ms, p50', at(next, 0.5)),
    check('next item', 'ms, p95', at(next, 0.95), bars.next, at(next, 0.95) < bars.next),
    check('page', 'ms, p50', at(pages, 0.5)),
    check('page', 'ms, p95', at(pages, 0.95), bars.page, at(pages, 0.95) < bars.page),
    check('queue', 'ms, median', at(queue, 0.5)),
    check('search', 'ms, median', at(search, 0.5)),
    check('agreement', 'ms', agreement[0]!),
  ];
  console.log(table([['', 'figure', 'bar', ''], ...checks.map(({ cells }) => cells)]));
  if (checks.some(({ missed }) => missed)) process.exitCode = 5;
}

const scratch = mkdtempSync(join(tmpdir(), 'pcp-bench-review-'));
try {
  let out = values.run;
  if (out === undefined) {
    console.error('analysing the made plans');
    out = join(scratch, 'out');
    await makeReportCorpus(join(scratch, 'plans'), bars.areas, bars.commitments);
    const { code } = await timedRun([launch, 'analyse', join(scratch, 'plans'), '--out', out], process.env);
    if (code !== 0) throw new Error(`pcp analyse ended with code ${code}`);
  }
  await bench(out);
} finally {
  if (values.keep) console.error(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
