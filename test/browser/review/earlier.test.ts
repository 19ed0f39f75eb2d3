import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPcp } from '../../cli/run-pcp.ts';
import { axeFaults } from '../../helpers/axe.ts';
import { openDesk } from '../../review/decide.ts';
import { weakTexts } from '../contrast.ts';
import { openRuns, type Reader, type Runs, settled } from './review-in-browser.ts';

const gold = 'corpus/gold';
let folder: string;
let runs: Runs;
let ada: Reader;
let ben: Reader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pcp earlier '));
  mkdirSync(join(folder, 'wendleshire'));
  const plan = join(folder, 'wendleshire', 'plan.md');
  cpSync(join(gold, 'plans', 'wendleshire.md'), plan);
  runs = await openRuns(plan);
  const out = runs.copy();
  const desk = openDesk(out);
  const log = desk.log('ada');
  for (const item of desk.items)
    if (item.sentence.kind === 'commitment') log.append(desk.on(item, { action: 'accept' }));
  log.close();
  rmSync(plan);
  cpSync(join(gold, 'editions', 'wendleshire.md'), plan);
  expect(runPcp('analyse', plan, '--out', out).code).toBe(0);
  ben = await runs.read(out, 'ben');
  ada = await runs.read(out, 'ada', { bypassCSP: true });
}, 120_000);
afterAll(async () => {
  await runs?.close();
  rmSync(folder, { recursive: true, force: true });
});

const openRow = (words: string) => ada.page.locator('.categories button', { hasText: words }).click();
const readsNow = () => ada.page.locator('#item').innerText();

describe('decisions on a plan that another edition has replaced', () => {
  it('are said to be there when the page is opened, and stand by what became of their words', async () => {
    expect(await ada.page.locator('#banner').innerText()).toMatch(
      /\d+ decisions of yours are on words that are not where they were.*“Earlier decisions”/s,
    );
    await ada.view('earlier');
    await ada.page.locator('.categories h3').first().waitFor();
    const groups = await ada.page.locator('.categories h3').allInnerTexts();
    expect(groups.map((words) => words.replace(/ \(\d+\)$/, ''))).toEqual([
      'Only you can tell',
      'Said in other words now',
      'The same words, at another place',
      'The same words',
      'Not found again',
    ]);
  });

  it('are shown beside the words of today, the likeliest first and marked in the plan', async () => {
    await openRow('rehearse twice a year');
    await settled(ada.page);
    expect(await readsNow()).toMatch(
      /Only you can tell[\s\S]*accepted on \d{4}-\d\d-\d\d[\s\S]*rehearse twice a year[\s\S]*It may be one of these, or none\s+rehearse three times a year/,
    );
    expect(await ada.page.locator('.paper .current').allInnerTexts()).toEqual([
      expect.stringMatching(/^rehearse three times a year/),
    ]);
    await openRow('A treatment place inside a week');
    await settled(ada.page);
    expect(await readsNow()).toMatch(/Not found again[\s\S]*Nothing like these words was found/);
    expect(await ada.page.locator('[data-action="read-found"]').getAttribute('aria-disabled')).toBe('true');
  });

  it('are held against a sentence that a search finds, and against nothing in another view', async () => {
    await openRow('A treatment place inside a week');
    await ada.press('/');
    await ada.page.locator('#search-words').fill('kettle money');
    await ada.page.keyboard.press('Enter');
    await ada.page.locator('dialog .found button').first().click();
    await settled(ada.page);
    expect(await ada.page.locator('.paper .current').allInnerTexts()).toEqual([
      expect.stringMatching(/kettle money/i),
    ]);
    expect(await ada.page.locator('[data-action="read-found"]').getAttribute('aria-disabled')).toBe('false');
    await ada.view('check');
    await settled(ada.page);
    expect(await ada.page.locator('.paper .current').count()).toBe(0);
    await ada.view('earlier');
    await ada.page.locator('.categories h3').first().waitFor();
  });

  it('lead to the sentence of today, which is decided on as any other, by keyboard alone', async () => {
    await openRow('rehearse twice a year');
    await ada.press('a');
    await ada.page.locator('main[data-view="first"]').waitFor();
    await ada.page.locator('.item .sentence', { hasText: 'rehearse three times a year' }).waitFor();
    const before = ada.entries().length;
    await ada.press('a');
    expect(ada.entries().slice(before)).toMatchObject([
      { action: 'accept', anchor: { quote: expect.stringMatching(/^rehearse three times/) } },
    ]);
    await ada.view('earlier');
    const row = ada.page.locator('.categories li', { hasText: 'rehearse twice a year' });
    await row.waitFor();
    expect(await row.getAttribute('data-status')).toBe('decided');
    await ada.press('j', 'k', 'j');
  });

  it('are their reader’s own: nobody else is told of them', async () => {
    expect(await ben.page.locator('nav').innerText()).not.toContain('Earlier decisions');
    await ben.view('earlier');
    await ben.page.locator('.categories p', { hasText: 'All that you decided is where it was.' }).waitFor();
  });

  it('have nothing that axe finds and no weak text, in light and dark, and do not go sideways at 320 pixels', async () => {
    await ada.view('earlier');
    await openRow('rehearse twice a year');
    for (const colorScheme of ['light', 'dark'] as const) {
      await ada.page.emulateMedia({ colorScheme });
      expect(await axeFaults(ada.page)).toEqual([]);
      expect(await weakTexts(ada.page)).toEqual([]);
    }
    await ada.page.setViewportSize({ width: 320, height: 640 });
    expect(await ada.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(ada.heard).toEqual([]);
  });
});
