import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { twoEditions } from '../review/changed-edition.ts';
import { openDesk } from '../review/decide.ts';
import { runPcp } from './run-pcp.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-replaced-'));
const plan = join(root, 'westerlow', 'plan.html');
const out = join(root, 'out');
const analyse = () => runPcp('analyse', plan, '--force', 'westerlow', '--out', out);
const { before, after } = twoEditions('westerlow-2025', 'greater-brantwick-2021');

let decided = 0;
beforeAll(() => {
  mkdirSync(join(root, 'westerlow'));
  writeFileSync(plan, before);
  expect(analyse().code).toBe(0);
  const desk = openDesk(out);
  const log = desk.log('ada');
  for (const item of desk.items)
    if (item.sentence.kind === 'commitment') {
      log.append(desk.on(item, { action: 'accept' }));
      decided += 1;
    }
  log.close();
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a run says nothing of places while the files are those that were decided on', () => {
  expect(analyse().err).not.toMatch(/decisions-without-place/);
});

it('a run on a file that was replaced says what became of decisions and what to do next, and so does the run after it', () => {
  writeFileSync(plan, after);
  const { code, err } = analyse();
  expect(code).toBe(0);
  const told =
    /The words of (\d+) decisions were looked for in files that have changed: (.*)\. (\d+) of them are used as before, (\d+) are not used/.exec(
      err,
    )!;
  const [, all, parts, used, unused] = told;
  expect(Number(all)).toBe(decided);
  expect(Number(used) + Number(unused)).toBe(decided);
  expect(parts).toMatch(/\d+ where they were \(kept\)/);
  expect(parts).toMatch(/\d+ in other words now \(changed\), \d+ not said any more \(gone\)/);
  expect(err).toContain(`next: pcp review status --out ${out} lists what is not used`);
  expect(analyse().err).toContain(told[0]);
  const { notPlaced } = JSON.parse(runPcp('review', 'status', '--out', out, '--json').out);
  expect(notPlaced).toHaveLength(Number(unused));
}, 120_000);
