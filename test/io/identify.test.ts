import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openIdentifier } from '../../src/io/identify.ts';
import type { Edition } from '../../src/model/index.ts';
import { sha256 } from '../../src/text/index.ts';

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
  const { identify } = openIdentifier([]);
  const [one, two] = [file('a/plan.pdf', 'same'), file('b/plan.pdf', 'same')];
  expect(identify(one, one.hash).id).not.toBe(identify(two, two.hash).id);
});

it('makes a legal file name of any name', () => {
  const { identify } = openIdentifier([]);
  const odd = file('Plan: "Ünsafe" & <b>.pdf', 'x');
  expect(identify(odd, odd.hash).id).toMatch(/^plan-unsafe-and-b-[0-9a-f]{8}$/);
});

it("knows a manifest's file, and a copy of it elsewhere by name and content", () => {
  const plan = file('plans/plan.pdf', 'the plan');
  const { identify } = openIdentifier([{ edition, files: [plan.absolute] }]);
  expect(identify(plan, plan.hash).manifest?.id).toBe('westerlow-2025');
  mkdirSync(join(folder, 'copy'));
  copyFileSync(plan.absolute, join(folder, 'copy', 'plan.pdf'));
  const copy = join(folder, 'copy', 'plan.pdf');
  expect(identify({ path: copy, absolute: copy }, plan.hash).manifest?.id).toBe('westerlow-2025');
  const other = file('other/plan.pdf', 'another plan of this name');
  expect(identify(other, other.hash).manifest).toBeNull();
});

it('finds the line of the plans.csv beside a file', () => {
  const plan = file('mine/plan.pdf', 'x');
  writeFileSync(join(folder, 'mine', 'plans.csv'), 'file,area\nplan.pdf,Westerlow\n');
  const { identify } = openIdentifier([]);
  expect(identify(plan, plan.hash).row?.area).toBe('Westerlow');
});
