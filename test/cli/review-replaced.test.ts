import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyRun } from '../../src/io/verify/index.ts';
import { twoEditions } from '../review/changed-edition.ts';
import { openDesk } from '../review/decide.ts';
import { runPcp } from './run-pcp.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-replaced-'));
const plan = join(root, 'westerlow', 'plan.html');
const out = join(root, 'out');
const analyse = () => runPcp('analyse', plan, '--out', out);
const { before, after } = twoEditions('westerlow-2025', 'greater-brantwick-2021');

let decided = 0;
beforeAll(() => {
  mkdirSync(join(root, 'westerlow'));
  writeFileSync(plan, before);
  writeFileSync(
    join(root, 'westerlow', 'plans.csv'),
    'file,area,title,period,status\nplan.html,westerlow,Plan,2025-2029,final\n',
  );
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
    /(\d+) decisions were made on files that have changed since\. Used as before: (.*)\. Not used: (.*)\. \[/.exec(
      err,
    )!;
  const [line, all, used, unused] = told;
  expect(Number(all)).toBe(decided);
  const [kept, lost] = [used, unused].map((part) => Number.parseInt(part!, 10) || 0);
  expect(kept! + lost!).toBe(decided);
  expect(`${used}${unused}`).toMatch(/\d+ .*\(kept\)/);
  expect(unused).toMatch(
    /\d+ on what is said in other words now \(changed\), \d+ on what was not found again, in these words or in others \(gone\)/,
  );
  expect(err).toContain(`next: Read anew what is not used (pcp review --out ${out})`);
  expect(analyse().err).toContain(line);
  const { notPlaced } = JSON.parse(runPcp('review', 'status', '--out', out, '--json').out);
  expect(notPlaced).toHaveLength(lost!);
}, 120_000);

it('of words of which only a person can tell, status shows first what they may have become, with its page', () => {
  const unsure = join(root, 'unsure');
  expect(runPcp('analyse', 'corpus/plans/greater-brantwick-2021.html', '--out', unsure).code).toBe(0);
  const desk = openDesk(unsure);
  const log = desk.log('ada');
  for (const item of desk.items)
    if (
      /^(?:We are recruiting ten|Every hotel and short-let|hold a review of any fatal)/.test(
        item.sentence.text,
      )
    )
      log.append(desk.on(item, { action: 'accept' }));
  log.close();
  expect(runPcp('analyse', 'corpus/plans/greater-brantwick-2025.pdf', '--out', unsure).code).toBe(0);
  const { out: said } = runPcp('review', 'status', '--out', unsure);
  expect(said).toMatch(
    / {2}unsure: greater-brantwick-2021, by ada: "We are recruiting ten .{40,}…"\n {4}perhaps: "funding twenty-two additional financial investigators through to 2029" \(page 6\)\n[\s\S]* {2}changed: .*"Every hotel/,
  );
  // Its words alone would not tell it: what it is about does.
  expect(said).toMatch(
    / {2}changed: .*"hold a review of any fatal stabbing.*\n {4}now: "hold a rapid review within 72 hours/,
  );
}, 120_000);

it('what is said of decisions without a place is none of what a report is made of: it holds, and once decided on again too', async () => {
  const faults = async () => (await verifyRun(out, { taxonomy: undefined })).faults;
  expect(await faults()).toEqual([]);
  const desk = openDesk(out);
  const log = desk.log('ben');
  log.append(
    desk.on(desk.items.find(({ sentence }) => sentence.kind === 'commitment')!, { action: 'accept' }),
  );
  log.close();
  expect(runPcp('report', '--out', out).code).toBe(0);
  expect(readFileSync(join(out, 'report', 'problems.csv'), 'utf8')).not.toContain('decisions-without-place');
  expect(await faults()).toEqual([]);
}, 120_000);

it('a run on plans of other areas says that decisions wait for their plans, and not that files have changed', () => {
  const { code, err } = runPcp('analyse', 'corpus/plans/greater-brantwick-2021.html', '--out', out);
  expect(code).toBe(0);
  expect(err).toMatch(
    /\d+ decisions were made on plans of areas that are not among these plans \(westerlow\): nothing of them is lost, and none is used\. \[decisions-without-place\]\n {2}next: Analyse those plans too/,
  );
  expect(err).not.toMatch(/have changed since/);
  expect(analyse().err).not.toMatch(/not among these plans/);
}, 120_000);
