import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexAreas } from '../../src/corpus/index.ts';
import { openIdentifier } from '../../src/io/identify.ts';
import type { Edition } from '../../src/model/index.ts';
import { sha256 } from '../../src/text/index.ts';

const noAreas = indexAreas([]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-identify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(path: string, content: string) {
  const absolute = join(folder, path);
  mkdirSync(join(absolute, '..'), { recursive: true });
  writeFileSync(absolute, content);
  return { path: absolute, absolute, hash: sha256(content) };
}

const edition: Edition = {
  id: 'westerlow-2025',
  area: 'westerlow',
  title: 'Plan',
  from: null,
  to: null,
  status: 'final',
  purpose: 'full-plan',
  files: ['plan.pdf'],
};

it('gives two files of one name and one content different ids', () => {
  const { identify } = openIdentifier([], noAreas);
  const [one, two] = [file('a/plan.pdf', 'same'), file('b/plan.pdf', 'same')];
  expect(identify(one, one.hash).id).not.toBe(identify(two, two.hash).id);
});

it('makes a legal file name of any name', () => {
  const { identify } = openIdentifier([], noAreas);
  const odd = file('Plan: "Ünsafe" & <b>.pdf', 'x');
  expect(identify(odd, odd.hash).id).toMatch(/^plan-unsafe-and-b-[0-9a-f]{8}$/);
});

it("knows a manifest's file, and a copy of it elsewhere by its content, whatever it is called", () => {
  const plan = file('plans/plan.pdf', 'the plan');
  const { identify } = openIdentifier([{ edition, files: [plan.absolute] }], noAreas);
  expect(identify(plan, plan.hash).manifest?.id).toBe('westerlow-2025');
  mkdirSync(join(folder, 'copy'));
  copyFileSync(plan.absolute, join(folder, 'copy', 'plan.pdf'));
  const copy = join(folder, 'copy', 'plan.pdf');
  expect(identify({ path: copy, absolute: copy }, plan.hash).manifest?.id).toBe('westerlow-2025');
  const renamed = file('derbyshire/real-plan.pdf', 'the plan');
  expect(identify(renamed, renamed.hash).manifest?.id).toBe('westerlow-2025');
  const other = file('other/plan.pdf', 'another plan of this name');
  expect(identify(other, other.hash).manifest).toBeNull();
});

it('finds the line of the plans.csv beside a file', () => {
  const plan = file('mine/plan.pdf', 'x');
  writeFileSync(join(folder, 'mine', 'plans.csv'), 'file,area\nplan.pdf,Westerlow\n');
  const { identify } = openIdentifier([], noAreas);
  expect(identify(plan, plan.hash).row?.area).toBe('Westerlow');
});

it('a list saved by an office program in Windows-1252 is read, with its dashes and accents', () => {
  const plan = file('old/plan.pdf', 'x');
  const list = 'file,area,title,period\nplan.pdf,Westerlow,Caf\u00E9,2021\u20132025\n';
  const bytes = Uint8Array.from(list, (letter) => (letter === '\u2013' ? 0x96 : letter.charCodeAt(0)));
  writeFileSync(join(folder, 'old', 'plans.csv'), bytes);
  const { identify } = openIdentifier([], noAreas);
  expect(identify(plan, plan.hash).row).toMatchObject({
    title: 'Caf\u00E9',
    period: { from: '2021', to: '2025' },
  });
});

it('tells a line that names no file there, an area that is not known, a file named twice and an impossible period', () => {
  const plan = file('list/plan.pdf', 'x');
  const lines = ['file,area,period', 'plan.pdf,Mordor,2029-2025', 'plna.pdf,,', 'plan.pdf,Kent,'];
  writeFileSync(join(folder, 'list', 'plans.csv'), lines.join('\n'));
  const { identify, problems } = openIdentifier([], noAreas);
  expect(identify(plan, plan.hash).row?.area).toBe('Mordor');
  expect(problems().map(({ where, message }) => [where.line, message.split(';')[0]])).toEqual([
    [2, '"2029-2025" is not a period of a plan'],
    [4, 'plan.pdf has line 2 already, which is used'],
    [2, '"Mordor" is not an area that pcp knows'],
    [3, 'No file called "plna.pdf" lies beside this list.'],
  ]);
});

it('suggests the area that is nearest, and says that a file of another folder is not meant', () => {
  const plan = file('near/plan.pdf', 'x');
  writeFileSync(join(folder, 'near', 'plans.csv'), 'file,area\nplan.pdf,Westrlow\nsub/other.pdf,Westerlow\n');
  const westerlow = { slug: 'westerlow', name: 'Westerlow Police', region: null, governance: [] };
  const { identify, problems } = openIdentifier([], indexAreas([westerlow as never]));
  identify(plan, plan.hash);
  expect(problems().map(({ where }) => where.line)).toEqual([2, 3]);
  expect(problems()[0]?.hint).toContain('Westerlow Police');
  expect(problems()[1]?.message).toContain('another folder');
});

it('a quotation mark that is never closed swallows nothing in silence', () => {
  const plan = file('open/plan.pdf', 'x');
  writeFileSync(join(folder, 'open', 'plans.csv'), 'file,title\nplan.pdf,Good\nannex.pdf,"Bad\nlast.pdf,x\n');
  const { identify, problems } = openIdentifier([], noAreas);
  expect(identify(plan, plan.hash).row?.title).toBe('Good');
  expect(problems()[0]).toMatchObject({ where: { line: 3 }, severity: 'warning' });
});

it('a list of more faulty lines than a call may have arguments is read to its end', () => {
  const plan = file('many/plan.pdf', 'x');
  const lines = `file,area\n${',Westerlow\n'.repeat(200_000)}plan.pdf,Westerlow\n`;
  writeFileSync(join(folder, 'many', 'plans.csv'), lines);
  const { identify } = openIdentifier([], noAreas);
  expect(identify(plan, plan.hash).row?.area).toBe('Westerlow');
});

it('tells of a list in a folder above, once a line, that it is not used', () => {
  file('plans.csv', 'file,area\nderbyshire/a.txt,derbyshire\nderbyshire/b.txt,derbyshire\n');
  const { identify, problems } = openIdentifier([], noAreas);
  const plans = [file('derbyshire/a.txt', 'a'), file('derbyshire/b.txt', 'b'), file('suffolk/c.txt', 'c')];
  for (const plan of plans) expect(identify(plan, plan.hash).row).toBeNull();
  expect(problems().map(({ message, where }) => [where.line, message])).toEqual([
    [2, '"derbyshire/a.txt" names a file in another folder, so the line is not used.'],
    [3, '"derbyshire/b.txt" names a file in another folder, so the line is not used.'],
  ]);
});

it('tells it once where documents lie beside the list too', () => {
  file('plans.csv', 'file,area\nderbyshire/a.txt,derbyshire\n');
  const { identify, problems } = openIdentifier([], noAreas);
  for (const plan of [file('d.txt', 'd'), file('derbyshire/a.txt', 'a')]) identify(plan, plan.hash);
  expect(problems().filter(({ message }) => message.includes('in another folder'))).toHaveLength(1);
});
