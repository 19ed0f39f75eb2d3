import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, type OpenReport, openReport } from './report-in-browser.ts';

let report: OpenReport;
beforeAll(async () => {
  report = await openReport();
});
afterAll(async () => report?.close());

/** The report under its own policy, so that its script runs by its hash or not at all. */
const look = { bypassCSP: false };

describe('the controls of a report', () => {
  it('sort a table by a column, up, down, and back to how it was', async () => {
    const orders = await report.withPage('index.html', look, async (page) => {
      const table = page.locator('#glance-table');
      const names = () => table.locator('tbody').first().locator('th[scope="row"]').allInnerTexts();
      const words = table.locator('thead th', { hasText: 'English words' });
      const seen = [await names()];
      for (let press = 0; press < 3; press += 1) {
        await words.locator('button').press('Enter');
        seen.push([(await words.getAttribute('aria-sort')) ?? 'none', ...(await names())]);
      }
      return seen;
    });
    const [before, up, down, after] = orders as [string[], string[], string[], string[]];
    expect(up[0]).toBe('ascending');
    expect(down[0]).toBe('descending');
    expect(up.slice(1)).not.toEqual(down.slice(1));
    expect([...up.slice(1)].sort()).toEqual([...before].sort());
    expect(after).toEqual(['none', ...before]);
  });

  it('keep rows that stand beside the comparison in their own group when a table is sorted', async () => {
    const groups = await report.withPage('index.html', look, async (page) => {
      await page.locator('#glance-table thead button').first().click();
      return page.locator('#glance-table tbody tr.group').allInnerTexts();
    });
    expect(groups.map((text) => text.trim())).toEqual(['Compared', 'Shown beside, outside the comparison']);
  });

  it('show two to five chosen areas in every table of areas, say so, and show all again', async () => {
    await report.withPage('index.html', look, async (page) => {
      const rows = () => page.locator('#grid-themes tbody tr:not(.group):visible th').allInnerTexts();
      const all = await rows();
      const open = page.getByRole('button', { name: 'Choose areas' }).first();
      await open.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Choose areas to see' });
      const apply = dialog.getByRole('button', { name: 'Show these' });
      expect(await axeFaults(page)).toEqual([]);
      await dialog.getByLabel('Ashmoor').check();
      expect(await apply.isDisabled()).toBe(true);
      expect(await dialog.getByRole('status').innerText()).toBe('1 chosen. Choose two to five.');
      await dialog.getByLabel('Brackwater').focus();
      await page.keyboard.press('Space');
      await apply.click();
      expect(await rows()).toEqual(['Ashmoor', 'Brackwater']);
      expect(await page.locator('.minute tbody tr:visible').count()).toBe(2);
      expect(await page.locator('.chosen').innerText()).toContain('Ashmoor, Brackwater of 4 areas');
      await open.click();
      await dialog.getByRole('button', { name: 'Show all areas' }).click();
      expect(await rows()).toEqual(all);
      expect(await page.locator('.chosen').innerText()).toBe('');
    });
  });

  it('hide the columns of areas that were not chosen, side by side', async () => {
    const heads = await report.withPage('side-by-side.html', look, async (page) => {
      await page.getByRole('button', { name: 'Choose areas' }).first().click();
      const dialog = page.getByRole('dialog');
      for (const name of ['Ashmoor', 'Dunlow']) await dialog.getByLabel(name).check();
      await dialog.getByRole('button', { name: 'Show these' }).click();
      return page
        .locator('#themes-table tr:visible')
        .evaluateAll((rows) =>
          rows.map((row) => [...(row as HTMLTableRowElement).cells].filter((cell) => !cell.hidden).length),
        );
    });
    expect(new Set(heads)).toEqual(new Set([3]));
  });

  it('filter the rows of a long table by words, and say how many are left', async () => {
    const found = await report.withPage('areas/ashmoor.html', look, async (page) => {
      const field = page.getByLabel('Rows with').first();
      await field.fill('zzz');
      const none = await page.locator('.controls [role="status"]').first().innerText();
      await field.fill('');
      return [none, await page.locator('.controls [role="status"]').first().innerText()];
    });
    expect(found[0]).toMatch(/^0 of \d+ rows$/);
    expect(found[1]).toBe('');
  });

  it('leave nothing behind and ask for nothing: no store, no request, no word on the console', async () => {
    const seen = await report.withPage('index.html', look, async (page) => {
      const words: string[] = [];
      page.on('console', (message) => words.push(message.text()));
      page.on('request', (request) => words.push(request.url()));
      await page.locator('#glance-table thead button').first().click();
      await page.getByRole('button', { name: 'Choose areas' }).first().click();
      await page.getByRole('dialog').getByLabel('Ashmoor').check();
      await page.getByRole('dialog').getByLabel('Dunlow').check();
      await page.getByRole('button', { name: 'Show these' }).click();
      const address = page.url();
      const { cookies, origins } = await page.context().storageState();
      await page.reload();
      return {
        words: words.filter((word) => word !== address),
        cookies,
        origins,
        chosen: await page.locator('.chosen').innerText(),
      };
    });
    expect(seen).toEqual({ words: [], cookies: [], origins: [], chosen: '' });
  });

  it('are not there where the script is not the one of the policy', async () => {
    const found = await report.withPage('index.html', { ...look, javaScriptEnabled: false }, (page) =>
      page.locator('.controls, dialog, button').count(),
    );
    expect(found).toBe(0);
  });
});
