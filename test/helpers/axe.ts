import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens all that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

type AxeResult = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
type WithAxe = { axe: { run: (what: unknown, options: unknown) => Promise<AxeResult> } };

/** What axe finds on a page with everything unfolded, each with the first place. */
export async function axeFaults(page: Page): Promise<string[]> {
  await unfold(page);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (globalThis as unknown as WithAxe).axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
}
