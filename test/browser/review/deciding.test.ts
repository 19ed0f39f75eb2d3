import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRuns, type Reader, type Runs, sentenceOf, settled, watchRequests } from './review-in-browser.ts';

let runs: Runs;
let ada: Reader;
beforeAll(async () => {
  runs = await openRuns('corpus/plans/wendleshire-2025.pdf', 'corpus/plans/selwynshire-2025.docx');
  ada = await runs.read(runs.copy(), 'ada');
});
afterAll(async () => runs?.close());

/** Shows the items of one document only. */
async function choose(page: Page, document: RegExp): Promise<void> {
  await page
    .locator('.choose')
    .evaluate((details: HTMLDetailsElement) => void details.setAttribute('open', ''));
  const select = page.locator('.filters select[name="document"]');
  const labels = await select.locator('option').allInnerTexts();
  await select.selectOption({ index: labels.findIndex((label) => document.test(label)) });
  await settled(page);
}
const shownDocument = (page: Page): Promise<string> => page.locator('.page-title').innerText();

it('what was met in opening the run stands over the page while items are read, until it is closed', async () => {
  const out = runs.copy();
  mkdirSync(join(out, 'decisions'));
  writeFileSync(join(out, 'decisions', 'zoe.jsonl'), 'no decision\n'.repeat(5));
  const ben = await runs.read(out, 'ben');
  await ben.press('x', 'x');
  const banner = ben.page.locator('#banner');
  const said = await banner.innerText();
  expect(said).toMatch(/Line 1 is not a decision: it is not JSON\. Mend the line/);
  expect(said).toMatch(/\n2 more, which the window in which pcp review runs has printed\./);
  await banner.getByRole('button', { name: 'Close' }).click();
  expect(await banner.isVisible()).toBe(false);
  await ben.close();
});

describe('deciding on the page of the review', () => {
  it('takes back and brings back across documents, and shows each time what it is about', async () => {
    const { page } = ada;
    await choose(page, /Wendleshire/);
    const first = { words: await sentenceOf(page), plan: await shownDocument(page) };
    await ada.press('x');
    await choose(page, /Selwynshire/);
    const second = { words: await sentenceOf(page), plan: await shownDocument(page) };
    expect(second.plan).not.toBe(first.plan);
    await ada.press('x', 'f', 'u', 'u', 'u');
    expect(await sentenceOf(page)).toBe(first.words);
    expect(await shownDocument(page)).toBe(first.plan);
    expect(await page.locator('[data-action="undo"]').getAttribute('aria-disabled')).toBe('true');
    await ada.press('Control+y', 'Shift+U');
    expect(await sentenceOf(page)).toBe(second.words);
    const actions = ada.entries().map(({ action }) => action);
    expect(actions).toEqual(['reject', 'reject', 'flag', 'undo', 'undo', 'undo', 'redo', 'redo']);
  });

  it('says on demand which terms nearly made a category, and which words were set aside', async () => {
    const { page } = ada;
    const summary = page.locator('.machine summary');
    for (let number = 0; number < 8 && (await summary.count()) === 0; number += 1) {
      await page.locator('[data-action="next"]').click();
      await settled(page);
    }
    await summary.press('Enter');
    const near = page.locator('.machine details h3', { hasText: /nearly fit|set aside/ });
    await near.first().waitFor();
    const said = await page.locator('.machine details').innerText();
    expect(said).toMatch(
      /, without “|too far apart|looks like this category|part of a longer term|too little by itself/,
    );
    await summary.press('Enter');
  });

  it('lists categories by theme, by name and without ids, and finds them by what is typed', async () => {
    const { page } = ada;
    const field = page.locator('#item-codes');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    const list = page.locator('.item .listbox');
    const heads = await list.locator('[role="group"] > .group').allInnerTexts();
    expect(heads.length).toBeGreaterThan(10);
    expect(heads.slice(0, 3).toSorted()).toEqual([
      'Community resilience',
      'Prevention',
      'Serious and organised crime',
    ]);
    expect(await list.innerText()).not.toMatch(/[A-Z]{3}-[a-z]/);
    const box = (await list.boundingBox())!;
    const edge = (await page.locator('.decide').boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(edge.y + 1);
    await page.keyboard.press('ArrowDown');
    expect(await list.locator('[aria-selected="true"]').count()).toBe(1);
    await field.fill('mentoring');
    expect(await list.locator('[role="option"]').allInnerTexts()).toContainEqual(
      expect.stringContaining('Early intervention'),
    );
    await field.fill('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const options = page.locator('.filters select[name="code"]');
    expect(await options.locator('optgroup').count()).toBe(heads.length);
    expect((await options.locator('option').allTextContents()).join()).not.toMatch(/\([A-Z]{3}-/);
  });

  it('adds a missed commitment by marking words on a page with the mouse, with just those words', async () => {
    const { page } = ada;
    await choose(page, /Wendleshire/);
    const runs = page.locator('.text-layer span');
    const [from, to] = await runs.evaluateAll((spans) => {
      const long = spans.findIndex(
        (span, at) => (span.textContent ?? '').length > 40 && (spans[at + 1]?.textContent ?? '').length > 30,
      );
      return [long, long + 1];
    });
    // Into the second word of one line and to the end of a word of the next, as a hand would.
    const words = await runs.evaluateAll(
      (spans, [a, b]) => [spans[a!]!.textContent!, spans[b!]!.textContent!],
      [from, to],
    );
    const start = words[0]!.indexOf(' ') + 1;
    const end = words[1]!.indexOf(' ', 10);
    await page.locator('.paper canvas').waitFor();
    await runs.nth(from!).scrollIntoViewIfNeeded();
    const placeOf = (at: number, offset: number) =>
      runs.nth(at).evaluate((span, letter) => {
        const range = document.createRange();
        range.setStart(span.firstChild!, letter);
        range.collapse(true);
        const { x, y, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2 };
      }, offset);
    const [begin, finish] = [await placeOf(from!, start), await placeOf(to!, end)];
    await page.mouse.move(begin.x, begin.y);
    await page.mouse.down();
    await page.mouse.move((begin.x + finish.x) / 2, finish.y, { steps: 4 });
    await page.mouse.move(finish.x, finish.y, { steps: 4 });
    await page.mouse.up();
    const marked = await page.locator('.marked-words q').innerText();
    await ada.press('n');
    const dialog = page.locator('dialog');
    for (const name of ['Firm', 'Force', 'No'])
      await dialog.locator('label', { hasText: new RegExp(`^${name}$`) }).click();
    await dialog.locator('[role="combobox"]').fill('early');
    await page.keyboard.press('Enter');
    expect(await dialog.locator('.chips li').count()).toBe(1);
    await dialog.locator('button[type="submit"]').click();
    await settled(page);
    const added = ada.entries().at(-1)!;
    const expected = `${words[0]!.slice(start)} ${words[1]!.slice(0, end)}`.replace(/\s+/g, ' ');
    expect(added).toMatchObject({
      action: 'add',
      to: { kind: 'commitment', actor: 'force', measurable: false },
    });
    const { anchor } = added as Extract<typeof added, { anchor: unknown }>;
    expect(anchor.quote.replace(/\s+/g, ' ')).toBe(expected);
    expect(marked).toBe(expected.length > 120 ? marked : expected);
    expect(anchor.boxes.length).toBeGreaterThan(1);
  });

  it('keeps what was typed and decided while nobody answers, says so, and sends it once somebody does', async () => {
    const { page, context } = ada;
    const before = ada.entries().length;
    await context.setOffline(true);
    await page.keyboard.press('x');
    await page.locator('#banner', { hasText: 'Not saved' }).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('not to be lost');
    expect(await page.locator('#saved').innerText()).toMatch(/1 decision not saved/);
    expect(ada.entries()).toHaveLength(before);
    await context.setOffline(false);
    // It may have tried again by itself just now.
    await page
      .locator('#banner button', { hasText: 'Try again' })
      .click({ timeout: 3000 })
      .catch(() => {});
    await page.locator('#saved[data-state="saved"]').waitFor();
    expect(ada.entries()).toHaveLength(before + 1);
    expect(await page.locator('#banner').isHidden()).toBe(true);
    expect(await page.locator('#note').inputValue()).toBe('not to be lost');
    await page.locator('#note').focus();
    await ada.press('Control+Enter');
    expect(await page.locator('#note').inputValue()).toBe('');
    expect(ada.entries().at(-1)).toMatchObject({ action: 'note', text: 'not to be lost' });
    ada.heard.splice(0);
  });

  it('shows in one tab what was decided in another', async () => {
    const other = await ada.context.newPage();
    watchRequests(other);
    await other.goto(new URL('/#first', ada.url).href);
    await other.locator('#sentence').waitFor();
    await choose(other, /Wendleshire/);
    const words = await sentenceOf(other);
    await other.keyboard.press('f');
    await other.locator('.badge[data-status="flagged"]').waitFor();
    await ada.page
      .locator('.rows [data-status="flagged"]', { hasText: words.slice(0, 30) })
      .first()
      .waitFor();
    await other.close();
  });

  it('says what was not saved where the server has ended', async () => {
    const ben = await runs.read(runs.copy(), 'ben');
    await ben.stop();
    await ben.page.keyboard.press('x');
    await ben.page.locator('#banner [role="alert"]', { hasText: 'Nobody answers' }).waitFor();
    expect(await ben.page.locator('#banner li').innerText()).toMatch(/^rejected/);
  });
});

describe('the page of the review by keyboard alone', () => {
  let cleo: Reader;
  beforeAll(async () => {
    cleo = await runs.read(runs.copy(), 'cleo');
  });

  it('reads, changes, finds a category, notes and goes on', async () => {
    const { page } = cleo;
    const first = await sentenceOf(page);
    await cleo.press('1', 's', 'r', 'm');
    expect(cleo.entries()).toEqual([]);
    await cleo.press('c');
    await page.keyboard.type('early inter');
    await cleo.press('ArrowDown', 'ArrowUp');
    const active = await page.locator('#item-codes').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await cleo.press('Enter', 'Escape', 'a');
    expect(cleo.entries()).toMatchObject([{ action: 'change', to: { codes: expect.any(Array) } }]);
    expect(await sentenceOf(page)).not.toBe(first);
    await cleo.press('k');
    expect(await sentenceOf(page)).toBe(first);
    await cleo.press('t');
    await page.keyboard.type('jkax are letters here');
    await cleo.press('Control+Enter');
    expect(cleo.entries().at(-1)).toMatchObject({ action: 'note', text: 'jkax are letters here' });
  });

  it('adds two sentences that follow each other, picked on the page', async () => {
    await cleo.press('j', 'n', 'j', '.', 'Enter');
    const { page } = cleo;
    const words = await page.locator('dialog .sentence').innerText();
    // Through the form as it stands: firm, the commissioner, yes.
    await cleo.press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await settled(page);
    const added = cleo.entries().at(-1)!;
    if (added.action !== 'add') throw new Error('nothing was added');
    expect(added.anchor.quote.replace(/\s+/g, ' ')).toBe(words);
    expect(added).toMatchObject({
      to: { kind: 'commitment', strength: 'firm', actor: 'commissioner', measurable: true },
    });
  });

  it('splits a sentence between two words and joins two sentences', async () => {
    const { page } = cleo;
    await cleo.press('Escape');
    const before = await sentenceOf(page);
    await cleo.press('p', 'ArrowRight', 'ArrowRight', 'Space');
    expect(await page.locator('dialog .parts > li').count()).toBe(2);
    await page.locator('dialog button[type="submit"]').press('Enter');
    await settled(page);
    const split = cleo.entries().at(-1)!;
    expect(split).toMatchObject({ action: 'split', anchor: { quote: before } });
    if (split.action !== 'split') throw new Error('no split');
    expect(split.parts[0]!.end).toBeLessThan(split.parts[1]!.start);
    expect(before.slice(0, split.parts[0]!.end).split(' ')).toHaveLength(3);
    await cleo.press('g');
    await page.locator('dialog button[type="submit"]').press('Enter');
    await settled(page);
    expect(cleo.entries().at(-1)).toMatchObject({ action: 'merge', with: [expect.anything()] });
  });

  it('reads for a category before it says that it is not there, or finds it', async () => {
    const { page } = cleo;
    await cleo.view('check');
    await page.locator('.categories button').first().press('Enter');
    await settled(page);
    expect(await page.locator('.item .found li').count()).toBeGreaterThan(3);
    await cleo.press('x');
    expect(cleo.entries().at(-1)).toMatchObject({ action: 'read-not-found', purpose: 'check' });
    expect(await page.locator('.categories button[aria-current]').innerText()).toMatch(/Read, not found/);
    await cleo.press('j', 'a');
    const words = await page.locator('dialog .sentence').innerText();
    await page.locator('dialog button[type="submit"]').press('Enter');
    await settled(page);
    const found = cleo.entries().at(-1)!;
    expect(found).toMatchObject({ action: 'found-here', purpose: 'check' });
    expect('anchor' in found && found.anchor.quote).toBe(words);
    expect(await page.locator('.item').innerText()).toContain(
      'A commitment of this plan is in this category now.',
    );
    const before = cleo.entries().length;
    await cleo.press('x');
    expect(cleo.entries()).toHaveLength(before);
    expect(await page.locator('#banner').isVisible()).toBe(false);
  });

  it('answers a practice item and is told the rule', async () => {
    const { page } = cleo;
    await cleo.view('practice');
    const first = await sentenceOf(page);
    await cleo.press('4', 'a');
    expect(await page.locator('.explanation').innerText()).toMatch(/codebook/i);
    expect(await sentenceOf(page)).toBe(first);
    await cleo.press('a');
    expect(await sentenceOf(page)).not.toBe(first);
    await cleo.view('first');
  });

  it('lists all keys, changes one, and obeys the new one in the next session too', async () => {
    const { page } = cleo;
    await cleo.press('?');
    await page.locator('#key-of-reject').press('Enter');
    await cleo.press('y', 'Escape');
    expect(await page.locator('[data-action="reject"] kbd').innerText()).toBe('y');
    const count = cleo.entries().length;
    await cleo.press('x');
    expect(cleo.entries()).toHaveLength(count);
    await page.reload();
    await page.locator('#sentence').waitFor();
    await settled(page);
    await cleo.press('y');
    expect(cleo.entries().at(-1)).toMatchObject({ action: 'reject' });
    expect(cleo.heard).toEqual([]);
  });
});
