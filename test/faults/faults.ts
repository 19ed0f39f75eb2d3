// `npm run faults [-- --mutants N] [--only hostile|mutants|sound]`: files made to hurt, damaged samples, and sound
// files, read as `pcp analyse` reads them. Takes some minutes; a seeded part of it runs in the tests. Pictures are not
// recognised here, so that the scanned sample, which has no other text, is left out of the damaged ones.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultLimits, type ExtractionLimits } from '../../src/io/extraction-pool.ts';
import { makeBrochure } from '../bench/extract/brochure.ts';
import { layouts } from '../bench/extract/pages.ts';
import { hostileFile, hostileNames } from './hostile.ts';
import { documentFlagsOf, flagsOf } from './judge.ts';
import { mutantOf, samples } from './mutants.ts';
import { type File, type Outcome, readFiles } from './read-files.ts';
import { textKept } from './text-kept.ts';

process.env.PCP_OCR = 'off';
const { values } = parseArgs({
  options: { mutants: { type: 'string', default: '1000' }, only: { type: 'string' } },
});
const limits: ExtractionLimits = { ...defaultLimits, size: 1 };
/** Time to start a child and hand its answer over, beyond the limit for the document itself. */
const grace = 5;
const bars = { flagged: 0.98, falseAlarms: 0.02 };
const root = join(import.meta.dirname, '..', '..');
const record: Record<string, unknown> = {};
const runs = { hostile: readHostile, mutants: readMutants, sound: readSound };
for (const [name, run] of Object.entries(runs))
  if (values.only === undefined || values.only === name) await run();
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'faults.json'), `${JSON.stringify(record, null, 1)}\n`);
console.log('\nEach file is in out/faults.json.');

async function read(files: Iterable<File>, each: (outcome: Outcome) => void): Promise<void> {
  await readFiles(files, limits, each);
}

function* hostile(): Generator<File> {
  for (const name of hostileNames) yield hostileFile(name);
}

async function readHostile(): Promise<void> {
  const rows: string[] = [];
  let bad = 0;
  await read(hostile(), (outcome) => {
    const ended = outcome.failure?.code ?? `text of ${outcome.extraction?.text.length ?? 0} characters`;
    const trust = outcome.extraction?.trust?.level ?? '';
    const late = outcome.seconds > limits.seconds + grace;
    const silent = outcome.failure === null && outcome.extraction === null;
    if (late || silent) bad++;
    rows.push(
      `${outcome.name.padEnd(28)} ${outcome.seconds.toFixed(1).padStart(6)} s  ${ended}${trust ? `, trust ${trust}` : ''}${late ? '  TOO LATE' : ''}`,
    );
    console.log(rows.at(-1));
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `\n${rows.length} hostile files: ${rows.length - bad} end within the limit as text or a clear problem; the parent held ${peak.toFixed(0)} MB at most.`,
  );
  record.hostile = rows;
  if (bad > 0) process.exitCode = 5;
}

function* mutants(count: number): Generator<File> {
  for (let number = 0; number < count; number++) yield mutantOf(number);
}

async function readMutants(): Promise<void> {
  const whole = new Map<string, string>();
  await read(
    [...samples].map(([name, bytes]) => ({ name, bytes })),
    ({ name, extraction }) => whole.set(name, extraction?.text ?? ''),
  );
  const count = Number(values.mutants);
  const all = Array.from({ length: count }, (_, number) => mutantOf(number));
  const byName = new Map(all.map((mutant) => [mutant.name, mutant]));
  const [missed, late]: [string[], string[]] = [[], []];
  let [lost, done] = [0, 0];
  await read(mutants(count), (outcome) => {
    const mutant = byName.get(outcome.name)!;
    done++;
    if (outcome.seconds > limits.seconds + grace) late.push(outcome.name);
    const kept = textKept(whole.get(mutant.source) ?? '', outcome.extraction?.text ?? '');
    if (kept > 0.9) return;
    lost++;
    if (flagsOf(outcome).length === 0)
      missed.push(`${outcome.name} of ${mutant.source}: ${mutant.what}; ${(100 * kept).toFixed(1)}% kept`);
  });
  const share = lost === 0 ? 1 : (lost - missed.length) / lost;
  for (const one of missed) console.log(`not flagged: ${one}`);
  console.log(
    `${done} damaged samples: ${late.length} too late; ${lost} lost a tenth of their text or more, ${(100 * share).toFixed(1)}% of them flagged (bar ${100 * bars.flagged}%).`,
  );
  record.mutants = { done, late, lost, missed };
  if (share < bars.flagged || late.length > 0) process.exitCode = 5;
}

async function soundFiles(): Promise<readonly File[]> {
  const folders = [join(root, 'corpus', 'plans'), join(root, '..', 'shared', 'real', 'brochures')];
  const files: File[] = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:pdf|docx|html)$/.test(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
  for (const layout of layouts)
    for (let seed = 1; seed <= 10; seed++) {
      const made = await makeBrochure({ layout, seed, overlap: false, pages: 4 });
      files.push({ name: `${layout.replace(' ', '-')}-${seed}.pdf`, bytes: made.bytes });
    }
  return files;
}

async function readSound(): Promise<void> {
  const flagged: string[] = [];
  const files = await soundFiles();
  await read(files, (outcome) => {
    const flags = documentFlagsOf(outcome);
    // The scan has no text of its own: without recognition it is rightly flagged.
    if (flags.length > 0 && !flags.includes('no-text')) flagged.push(`${outcome.name}: ${flags.join(', ')}`);
  });
  for (const one of flagged) console.log(`flagged though sound: ${one}`);
  const share = flagged.length / files.length;
  console.log(
    `${files.length} sound files: ${flagged.length} flagged as documents, ${(100 * share).toFixed(1)}% (bar ${100 * bars.falseAlarms}%).`,
  );
  record.sound = { files: files.length, flagged };
  if (share > bars.falseAlarms) process.exitCode = 5;
}
