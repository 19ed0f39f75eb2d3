// `npm run bench:report`: a made corpus of 43 areas with 400 commitments each. How long the report takes beside a cold reading
// of the same pages, and of as many pages of real brochures where they are there, how large its first page is, when a browser shows it, and whether two runs in two folders give the same
// bytes. `--keep` keeps the folder and says where. Not part of the tests.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../src/evaluate/render-table.ts';
import { check } from './check.ts';
import { makeReportCorpus } from './report-corpus.ts';
import { paintOf } from './report-paint.ts';
import { type TimedRun, timedRun } from './timed-run.ts';

process.env.PCP_OCR = 'off';
const root = join(import.meta.dirname, '..', '..');
const bars = { areas: 43, commitments: 400, share: 0.1, indexBytes: 1024 * 1024 };
const rounds = 3;
const brochures = join(root, '..', 'shared', 'real', 'brochures');

async function bench(scratch: string): Promise<void> {
  const files = await makeReportCorpus(join(scratch, 'plans'), bars.areas, bars.commitments);
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const pcp = async (...words: string[]) => {
    const run = await timedRun([join(root, 'src/cli/launch.mjs'), ...words], env);
    if (run.code !== 0) throw new Error(`pcp ${words[0]} ended with code ${run.code}`);
    return run;
  };
  const out = join(scratch, 'out');
  console.error('analysing the made plans');
  const whole = await pcp('analyse', join(scratch, 'plans'), '--out', out);
  const read = (paths: readonly string[]) =>
    timedRun([join(import.meta.dirname, 'extract-loop.ts'), ...paths], env);
  const times: { cold: TimedRun; real: TimedRun | null; report: TimedRun; anew: TimedRun }[] = [];
  let pages = 0;
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`round ${round} of ${rounds}`);
    const cold = await read(files);
    pages = Number(cold.out);
    const real = await readReal(read, pages);
    rmSync(join(out, 'report'), { recursive: true });
    const report = await pcp('report', '--out', out);
    times.push({
      cold,
      real,
      report,
      anew: await pcp('report', '--among', slugs(files).join(','), '--out', out),
    });
  }
  const { forces } = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
  const commitments = forces.map(
    ({ editions }: { editions: { counts: { undertakings: number; wishes: number } }[] }) =>
      editions[0]!.counts.undertakings + editions[0]!.counts.wishes,
  );
  const share = (of: 'report' | 'anew', by: 'seconds' | 'processor') =>
    median(times.map((one) => one[of][by] / one.cold[by]));
  const besideReal = times.flatMap(({ real, report }) => (real ? [report.processor / real.processor] : []));
  const index = join(out, 'report', 'index.html');
  const paint = await paintOf(index);
  const largest = pagesBelow(join(out, 'report')).toSorted((a, b) => b.bytes - a.bytes)[0]!;
  const checks = [
    check('made plans', 'pages', pages),
    check('made plans', 'commitments found in the plan with fewest', Math.min(...commitments)),
    check('cold reading', 'seconds', median(times.map(({ cold }) => cold.seconds))),
    check('report', 'seconds', median(times.map(({ report }) => report.seconds))),
    check(
      'report',
      'as a share of cold reading',
      share('report', 'seconds'),
      bars.share,
      share('report', 'seconds') < bars.share,
    ),
    check('report', 'the same by processor time', share('report', 'processor')),
    check(
      'report',
      'beside as many pages of real brochures, by processor time',
      besideReal.length > 0 ? median(besideReal) : null,
    ),
    check('report, compared anew', 'as a share of cold reading', share('anew', 'seconds')),
    check(
      'report',
      'as a share of a whole cold run, by processor time',
      median(times.map(({ report }) => report.processor)) / whole.processor,
    ),
    check('report', 'peak memory, MB', times[0]?.report.memory?.sum ?? null),
    check('index.html', 'bytes', paint.bytes, bars.indexBytes, paint.bytes <= bars.indexBytes),
    check('index.html', 'first contentful paint, ms', paint.firstPaint),
    check('index.html', 'loaded whole, ms', paint.loaded),
    check(
      'index.html',
      'usable while half has come (1: yes)',
      Number(paint.usableBefore),
      1,
      paint.usableBefore,
    ),
    check('report', 'megabytes written', bytesBelow(join(out, 'report')) / 1e6),
    check(largest.path, 'bytes, the largest page', largest.bytes),
  ];
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(
    join(root, 'out', 'bench-report.json'),
    `${JSON.stringify({ pages, times, paint }, null, 1)}\n`,
  );
  console.log(table([['', 'figure', 'bar', ''], ...checks.map(({ cells }) => cells)]));
  console.log(
    `Medians of ${rounds} rounds in fresh processes, nothing compiled kept; out/bench-report.json has each.`,
  );
  if (checks.some(({ missed }) => missed)) process.exitCode = 5;
}

const slugs = (files: readonly string[]): string[] => files.map((file) => /([a-z-]+)\.pdf$/.exec(file)![1]!);

/** The real brochures in one process, over and over, until about as many pages are read; null where there are none. */
async function readReal(
  read: (paths: readonly string[]) => Promise<TimedRun>,
  pages: number,
): Promise<TimedRun | null> {
  if (!existsSync(brochures)) return null;
  const paths = readdirSync(brochures).map((name) => join(brochures, name));
  const once = Number((await read(paths)).out);
  const all = Array.from({ length: Math.round(pages / once) }, () => paths).flat();
  return read(all);
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

const pagesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const scratch = mkdtempSync(join(tmpdir(), 'pcp-bench-report-'));
try {
  await bench(scratch);
} finally {
  if (process.argv.includes('--keep')) console.error(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
