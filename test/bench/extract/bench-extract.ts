// `npm run bench:extract`: order, whole sentences, headings and lists of pcp beside other readers of PDFs, in one run.
//   node test/bench/extract/bench-extract.ts [--seeds 20] [--only WORDS] [--keep FOLDER]
// Readers that are not installed are said to be missing; packages are looked for beside the project and in the folder
// that PCP_PEERS names. Not part of the tests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../../../src/evaluate/render-table.ts';
import { extractBars, extractSpeed } from '../extract-speed.ts';
import { addCounts, type Counts, scoreReading, sharesOf, tally, tallyParts } from './scores.ts';
import { brochureSets, type FileSet, longSet, realSet, sampleSet } from './sets.ts';
import { pcp, type Tool, tools } from './tools.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    keep: { type: 'string' },
  },
});
type Row = Readonly<{
  set: string;
  tool: string;
  counts: Counts;
  pagesPerSecond: number;
  megabytes: number | null;
  fault: string | null;
}>;

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'pcp-bench-extract-'));
mkdirSync(scratch, { recursive: true });
const rows: Row[] = [];
let speed: Awaited<ReturnType<typeof extractSpeed>> | null = null;
const missing = tools.filter((tool) => !tool.isThere()).map((tool) => tool.name);
try {
  const shared = await brochureSets(scratch, seeds.slice(0, 3), true);
  await run('Brochures, frames painted in shuffled order, all readers on three of each', shared, true);
  const all = await brochureSets(scratch, seeds, false);
  await run(`The same, pcp alone on ${seeds.length} of each`, all, true);
  await run('Long brochures', [await longSet(scratch, [1, 2, 3, 4])], false);
  await run('Sample plans', [await sampleSet()], false);
  const real = await realSet();
  if (real === null) console.log('\nReal brochures: none on this machine, left out');
  else {
    await run(
      'Real brochures, tags hidden, against their structure trees (blocks, not sentences)',
      [real],
      false,
    );
    await showSpeed(real.files.map((file) => file.path));
  }
} finally {
  if (values.keep === undefined) rmSync(scratch, { recursive: true, force: true });
}
for (const name of missing) console.log(`\n${name}: missing here, not measured`);
mkdirSync('out', { recursive: true });
const figures = rows.map(({ counts, ...row }) => ({ ...row, ...sharesOf(counts), counts }));
writeFileSync('out/bench-extract.json', `${JSON.stringify({ missing, rows: figures, speed }, null, 2)}\n`);
console.log('\nFigures in out/bench-extract.json');

/** Speed of reading real brochures beside a bare loop over the same files; a fault is said, not thrown. */
async function showSpeed(files: readonly string[]): Promise<void> {
  if (values.only !== '') return;
  try {
    speed = await extractSpeed(files, 2);
    const share = `${speed.speed.toFixed(2)} of a bare loop's pages a second (bar ${extractBars.speed})`;
    const asked = `structure trees of ${percent(speed.withTree)} of the pages, operator lists of ${percent(speed.withOperators)}`;
    console.log(`\nSpeed of reading the real brochures, cold: ${share}; ${asked}`);
  } catch (error) {
    console.log(`\nSpeed: not measured (${error instanceof Error ? error.message : 'unknown fault'})`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

/** Reads sets with each tool that is there and prints one table. */
async function run(title: string, sets: readonly FileSet[], inDetail: boolean): Promise<void> {
  const wanted = sets.filter((set) => set.name.includes(values.only ?? ''));
  if (wanted.length === 0) return;
  const here: Row[] = [];
  for (const tool of tools) {
    if (missing.includes(tool.name) || (tool !== pcp && !wanted[0]!.peers)) continue;
    here.push(...(await readAll(tool, wanted)));
  }
  rows.push(...here);
  const names = [...new Set(here.map((row) => row.tool))];
  console.log(`\n${title}`);
  for (const set of inDetail ? wanted : [])
    console.log(
      `\n${show(
        set.name,
        here.filter((row) => row.set === set.name),
      )}`,
    );
  if (inDetail)
    console.log(
      `\n${show(
        'all',
        names.map((name) => sumOf(name, here, wanted)),
      )}`,
    );
  else console.log(show(wanted[0]!.name, here));
}

/** One run over the files of all sets, so that starting up is paid once. */
async function readAll(tool: Tool, sets: readonly FileSet[]): Promise<Row[]> {
  console.error(`${tool.name}: ${sets.map((set) => set.name).join('; ')}`);
  const files = sets.flatMap((set) => set.files.map((file) => file.path));
  const { readings, seconds, megabytes, fault } = await tool.read(files, scratch);
  const pages = sets.reduce((sum, set) => sum + set.pages, 0);
  let at = 0;
  return sets.map((set) => {
    const counts = set.files.map(({ gold }) => {
      const reading = readings[at++] ?? { text: '', headings: null, items: null };
      return scoreReading(gold, reading, set.trees ? tallyParts : tally);
    });
    return {
      set: set.name,
      tool: tool.name,
      counts: addCounts(counts),
      pagesPerSecond: pages / seconds,
      megabytes,
      fault,
    };
  });
}

function sumOf(tool: string, all: readonly Row[], sets: readonly FileSet[]): Row {
  const own = all.filter((row) => row.tool === tool && sets.some((set) => set.name === row.set));
  return { ...own[0]!, set: 'all', counts: addCounts(own.map((row) => row.counts)) };
}

function show(name: string, all: readonly Row[]): string {
  const number = (value: number | null, digits: number) => (value === null ? '-' : value.toFixed(digits));
  const head = [
    name,
    'order',
    'next',
    'whole',
    'headings',
    'items',
    'heads left',
    'titles lost',
    'pages/s',
    'MB',
  ];
  return table([
    head,
    ...all.map((row) => {
      const shares = sharesOf(row.counts);
      return [
        row.fault === null ? row.tool : `${row.tool} (${row.fault})`,
        number(shares.order, 3),
        number(shares.next, 3),
        row.set === 'real brochures' ? '-' : number(shares.whole, 3),
        number(shares.headings, 2),
        number(shares.items, 2),
        number(shares.headsLeft, 3),
        String(shares.titlesLost),
        number(row.pagesPerSecond, 0),
        number(row.megabytes, 0),
      ];
    }),
  ]);
}
