import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPcp } from '../../cli/run-pcp.ts';
import { openRuns, type Runs, sentenceOf } from './review-in-browser.ts';

let runs: Runs;
let out: string;
beforeAll(async () => {
  runs = await openRuns('corpus/plans/wendleshire-2025.pdf');
  out = runs.copy();
});
afterAll(async () => runs?.close());

/** What the run's comparison says. */
const said = (): string => readFileSync(join(out, 'comparison.json'), 'utf8');

describe('two readers of a plan, and a third who settles', () => {
  let words = '';

  it('are shown the same sentences, the second without what the first or the machine said', async () => {
    const ada = await runs.read(out, 'ada');
    words = await sentenceOf(ada.page);
    await ada.press('1');
    for (const name of ['Firm', 'Commissioner', 'Yes'])
      await ada.page.locator('.own label', { hasText: new RegExp(`^${name}`) }).click();
    await ada.press('a', 'a');
    expect(ada.entries().map(({ action }) => action)).toHaveLength(2);
    expect(await ada.page.locator('#live').innerText()).toMatch(/^Saved: /);
    await ada.close();
    const ben = await runs.read(out, 'ben');
    await ben.view('second');
    const seen = await ben.page.locator('.rows .words').allInnerTexts();
    expect(seen).toHaveLength(2);
    expect(await ben.page.locator('.item').innerText()).not.toMatch(/The machine (?:reads|doubts)/);
    await ben.page.locator('.rows button', { hasText: words.slice(0, 40) }).click();
    await ben.page.locator('#sentence', { hasText: words.slice(0, 40) }).waitFor();
    await ben.press('4', 'a');
    expect(ben.entries()).toMatchObject([
      { action: 'change', purpose: 'second', hidden: true, to: { kind: 'context' } },
    ]);
    expect(ben.heard).toEqual([]);
    await ben.close();
  });

  it('differ, which a third sees side by side and settles by taking one side', async () => {
    const cleo = await runs.read(out, 'cleo');
    await cleo.view('agreement');
    await cleo.page.locator('h2, .lede').first().waitFor();
    expect(await cleo.page.locator('main').innerText()).toMatch(/1 item waits to be settled/);
    await cleo.view('adjudicate');
    expect(await sentenceOf(cleo.page)).toBe(words);
    const table = await cleo.page.locator('.readings table').innerText();
    expect(table).toMatch(/ada[\s\S]*ben[\s\S]*What it is[\s\S]*Commitment[\s\S]*Context/);
    expect(await cleo.page.locator('[data-action="accept"]').getAttribute('aria-disabled')).toBe('true');
    await cleo.page.locator('button', { hasText: 'As ada' }).click();
    await cleo.press('a');
    expect(cleo.entries()).toMatchObject([
      { action: 'adjudicate', to: { kind: 'commitment', strength: 'firm' } },
    ]);
    expect(cleo.heard).toEqual([]);
    await cleo.close();
  });

  it('change the report, which says so', () => {
    const before = said();
    expect(runPcp('report', '--out', out).code).toBe(0);
    const after = said();
    expect(after).not.toBe(before);
    const { review } = JSON.parse(after);
    expect(review.reviewers).toEqual(['ada', 'ben', 'cleo']);
    expect(review.effects.disputed).toBe(0);
    expect(review.statements).toContainEqual(expect.objectContaining({ adjudicator: 'cleo' }));
    const page = readFileSync(join(out, 'report', 'index.html'), 'utf8');
    expect(page.match(/machine reading, [^.<]*/)?.[0]).toMatch(/checked by a person/);
  });
});
