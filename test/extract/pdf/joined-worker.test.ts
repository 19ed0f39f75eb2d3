import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { joinWorker } from '../../../src/extract/pdf/joined-worker.ts';

const file = new URL('../../../corpus/plans/greater-brantwick-2025.pdf', import.meta.url);
type Joined = ReturnType<typeof joinWorker>;

/** All that is asked of a page, of the first pages of a tagged sample. */
async function readAll(joined: Joined | null) {
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    maxImageSize: 1,
    fontExtraProperties: true,
    disableFontFace: false,
    ...(joined ? { worker: joined.worker } : {}),
  });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= 4; number++) {
    const page = await pdf.getPage(number);
    const text = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push({ text, tree, fnArray, argsArray });
  }
  const outline = await pdf.getOutline();
  await task.destroy();
  joined?.worker.destroy();
  return { pages, outline };
}

/** As JSON, without the number that pdfjs gives each file it opens. */
function plain(read: object): string {
  return JSON.stringify(read).replace(/"g_d\d+_/g, '"g_');
}

test('text, structure tree, operators and outline are those that pdfjs gives by its own way', async () => {
  expect(plain(await readAll(joinWorker(0)))).toBe(plain(await readAll(null)));
});

test('the fonts that a page uses are named', async () => {
  const joined = joinWorker(0);
  const { pages } = await readAll(joined);
  const used = pages.flatMap(({ text }) =>
    text.items.flatMap((item) => ('fontName' in item && item.str.trim() ? [item.fontName] : [])),
  );
  expect(used.length).toBeGreaterThan(20);
  for (const font of used) expect(joined.fontNames.get(font)).toMatch(/[a-z]{3}/i);
});

test('a file that is no PDF is refused by name, as without', async () => {
  const { worker } = joinWorker(0);
  const task = getDocument({ data: new TextEncoder().encode('No plan at all.'), verbosity: 0, worker });
  await expect(task.promise).rejects.toMatchObject({ name: 'InvalidPDFException' });
  await task.destroy();
});
