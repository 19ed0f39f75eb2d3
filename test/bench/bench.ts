// `npm run bench`: speed against a bare pdfjs loop, what a second run costs, peak memory, the time of each step, and how
// tagging bears a growing taxonomy. Not part of the tests.
// Pages that are pictures are not recognised here: pdfjs does not do so either, and one takes as long as a hundred others.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { table } from '../../src/evaluate/render-table.ts';
import { check } from './check.ts';
import { extractBars, extractSpeed } from './extract-speed.ts';
import { stepsChecks } from './steps-checks.ts';
import { stepsSpeed } from './steps-speed.ts';
import { taggingSpeed } from './tagging-speed.ts';
import { type TimedRun, timedRun } from './timed-run.ts';

// Read by the program when it starts.
process.env.PCP_OCR = 'off';
const root = join(import.meta.dirname, '..', '..');
const rounds = 3;
const bars = { speed: 0.6, again: 5, megabytes: 600 };
const sets = [
  { name: 'sample plans', folder: join(root, 'corpus', 'plans'), copies: 0 },
  { name: 'real brochures', folder: join(root, '..', 'shared', 'real', 'brochures'), copies: 43 },
];

type Work = Readonly<{ extracted: number; segmented: number; tagged: number }>;
type Round = Readonly<{ bare: TimedRun; cold: TimedRun; again: TimedRun; coldWork: Work; againWork: Work }>;

const scratch = mkdtempSync(join(tmpdir(), 'pcp-bench-'));
try {
  const results = [];
  for (const set of sets) {
    const files = pdfsOf(set.folder);
    if (files.length === 0) console.error(`${set.name}: no PDF there, left out`);
    else results.push(await measure(set.name, files));
    if (set.copies && files.length > 0) {
      const many = copiesOf(files, set.copies);
      results.push(await measure(`${many.length} plans, copies of the ${set.name}`, many));
    }
  }
  report(results);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function pdfsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name));
}

/** As many files as the product is made for, one for each force: copies that differ in bytes after the file's end. */
function copiesOf(files: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const file = files[number % files.length]!;
    const copy = join(scratch, `${basename(file, '.pdf')}-${number}.pdf`);
    copyFileSync(file, copy);
    appendFileSync(copy, `\n% copy ${number}\n`);
    return copy;
  });
}

async function measure(name: string, files: readonly string[]) {
  const done: Round[] = [];
  let pages = 0;
  for (let number = 1; number <= rounds; number += 1) {
    console.error(`${name}: round ${number} of ${rounds}`);
    const bare = await timedRun([join(import.meta.dirname, 'bare-loop.ts'), ...files], process.env);
    if (bare.code !== 0) throw new Error(`the bare loop ended with code ${bare.code}`);
    pages = Number(bare.out);
    done.push({ bare, ...(await coldAndAgain(files)) });
  }
  const reading = await extractSpeed(files, rounds);
  // Copies of the same files say nothing more of the steps.
  const isCopied = files.some((file) => file.startsWith(scratch));
  const steps = isCopied ? null : await stepsSpeed(files, rounds);
  const tagging = isCopied ? [] : await taggingSpeed(files);
  return { name, files: files.length, pages, rounds: done, reading, steps, tagging };
}

/** A first run in a fresh folder with nothing compiled, and a second run in the same folder. */
async function coldAndAgain(files: readonly string[]): Promise<Omit<Round, 'bare'>> {
  const folder = mkdtempSync(join(scratch, 'run-'));
  const words = [
    // As package.json's scripts start it.
    '--max-semi-space-size=8',
    join(root, 'src', 'cli', 'launch.mjs'),
    'analyse',
    ...files,
    '--out',
    join(folder, 'out'),
    '--json',
  ];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const cold = await timedRun(words, env);
  const again = await timedRun(words, env);
  rmSync(folder, { recursive: true, force: true });
  return { cold, again, coldWork: workOf(cold), againWork: workOf(again) };
}

function workOf(run: TimedRun): Work {
  if (run.code !== 0) throw new Error(`pcp analyse ended with code ${run.code}`);
  const { work } = JSON.parse(run.out) as { work: Work };
  return { extracted: work.extracted, segmented: work.segmented, tagged: work.tagged };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function figuresOf({
  name,
  files,
  pages,
  rounds: done,
  reading,
  steps,
  tagging,
}: Awaited<ReturnType<typeof measure>>) {
  const of = (value: (round: Round) => number) => median(done.map(value));
  const most = (value: (round: Round) => number | undefined) =>
    Math.max(...done.map((one) => value(one) ?? 0));
  const again = done.map((round) => round.againWork);
  return {
    name,
    files,
    pages,
    barePagesPerSecond: of((round) => pages / round.bare.seconds),
    pagesPerSecond: of((round) => pages / round.cold.seconds),
    speed: of((round) => round.bare.seconds / round.cold.seconds),
    bareProcessorSeconds: of((round) => round.bare.processor),
    processorSeconds: of((round) => round.cold.processor),
    secondRunFaster: of((round) => round.cold.seconds / round.again.seconds),
    secondRunSeconds: of((round) => round.again.seconds),
    firstRunWork: done[0]?.coldWork,
    secondRunWork: again.reduce((sum, work) => sum + work.extracted + work.segmented + work.tagged, 0),
    megabytes: most((round) => round.cold.memory?.sum) || null,
    largestProcess: most((round) => round.cold.memory?.largest) || null,
    reading,
    steps,
    tagging,
    rounds: done.map((round) => ({
      bare: round.bare.seconds,
      cold: round.cold.seconds,
      again: round.again.seconds,
    })),
  };
}

function report(results: readonly Awaited<ReturnType<typeof measure>>[]): void {
  const figures = results.map(figuresOf);
  const checks = figures.flatMap((one) => [
    check(one.name, `pages a second, of ${one.barePagesPerSecond.toFixed(0)} bare`, one.pagesPerSecond),
    check(one.name, 'the same as a share of bare', one.speed, bars.speed, one.speed >= bars.speed),
    check(
      one.name,
      `processor seconds, of ${one.bareProcessorSeconds.toFixed(1)} bare`,
      one.processorSeconds || null,
    ),
    check(
      one.name,
      'second run faster, times',
      one.secondRunFaster,
      bars.again,
      one.secondRunFaster >= bars.again,
    ),
    check(one.name, 'documents worked on in second run', one.secondRunWork, 0, one.secondRunWork === 0),
    check(
      one.name,
      'peak memory of all processes, MB',
      one.megabytes,
      bars.megabytes,
      (one.megabytes ?? 0) <= bars.megabytes,
    ),
    check(one.name, 'peak memory of the largest, MB', one.largestProcess),
    check(
      one.name,
      'reading alone, as a share of bare',
      one.reading.speed,
      extractBars.speed,
      one.reading.speed >= extractBars.speed,
    ),
    check(
      one.name,
      "lay-out's part of the time of reading",
      one.reading.shares.layOut,
      extractBars.layOut,
      one.reading.shares.layOut <= extractBars.layOut,
    ),
    check(one.name, 'pages whose structure tree was asked for', one.reading.withTree),
    check(one.name, 'pages whose operators were asked for', one.reading.withOperators),
    ...(one.steps ? stepsChecks(one.name, one.steps, one.tagging) : []),
  ]);
  mkdirSync(join(root, 'out'), { recursive: true });
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
  writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify({ machine, bars, figures }, null, 1)}\n`);
  const rows = checks.map(({ cells }) => cells);
  console.log(table([['', 'figure', 'bar', ''], ...rows]));
  console.log(
    `Median of ${rounds} rounds, each in fresh processes, on ${machine.processors} processors; out/bench.json has each round.`,
  );
  if (checks.some(({ missed }) => missed)) process.exitCode = 5;
}
