import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/io/browser/find-browser.ts';
import { printPdf } from '../../src/io/browser/print-pdf.ts';
import type { Comparison } from '../../src/model/index.ts';
import { withFrames } from '../report/frames-fixture.ts';
import { hostileComparison, hostileQuotes } from '../report/hostile-plan.ts';
import { renderAsked } from '../report/setup.ts';
import { withEvidence } from '../report/with-evidence.ts';

const browser = findBrowser()!;
const comparison = withEvidence(withFrames());

async function printed(of: Comparison, options: object = {}): Promise<Uint8Array> {
  const print = (html: string) => printPdf(browser, html);
  const [file] = await renderAsked(of, ['pdf'], { handedIn: { print }, ...options });
  return file!.content as Uint8Array;
}

const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
type Pdf = Awaited<ReturnType<typeof opened>>;

async function textOf(pdf: Pdf, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

async function wholeText(pdf: Pdf): Promise<string> {
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) texts.push(await textOf(pdf, page));
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Letters alone: a line may be broken, and a word cut, anywhere. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

let bytes: Uint8Array;
let pdf: Pdf;
beforeAll(async () => {
  bytes = await printed(comparison, { only: ['brackwater'] });
  pdf = await opened(bytes);
});

describe('the report as PDF', () => {
  it('is tagged, in English, with its title', async () => {
    const { info } = await pdf.getMetadata();
    expect((info as { Title: string; Language: string }).Title).toContain('(fictional sample)');
    expect((info as { Language: string }).Language).toBe('en-GB');
    expect([...((await pdf.getMarkInfo()) as unknown as Map<string, boolean>)]).toContainEqual([
      'Marked',
      true,
    ]);
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toMatch(/"H1".*"P"/);
  });

  it('has an outline of its headings, each with a place in it', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title.slice(0, 10))).toEqual(['Brackwater']);
    expect(outline[0]!.items.length).toBeGreaterThan(3);
    for (const { dest } of outline[0]!.items) expect(dest).not.toBeNull();
  });

  it('numbers its pages and says on each what it is', async () => {
    for (let page = 1; page <= pdf.numPages; page++) {
      const text = await textOf(pdf, page);
      expect(text).toMatch(new RegExp(`${page}\\s*/\\s*${pdf.numPages}`));
      expect(text).toContain('Working copy: machine reading, 0% checked by a person');
      expect(text).toContain('Fictional sample');
    }
  });

  it('holds every undertaking of the plan, and no path of the machine that printed it', async () => {
    const text = letters(await wholeText(pdf));
    const { editions } = comparison.forces.find(({ force }) => force === 'brackwater')!;
    const quotes = editions[0]!.statements.filter(
      ({ kind, codes }) => kind === 'commitment' && codes.length > 0,
    );
    expect(quotes.length).toBeGreaterThan(5);
    for (const { quote } of quotes) expect(text).toContain(letters(quote));
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/file:\/\//);
  });

  it('is the same bytes each time, but for its dates', async () => {
    const undated = (one: Uint8Array) =>
      Buffer.from(one)
        .toString('latin1')
        .replace(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, '/$1');
    expect(undated(await printed(comparison, { only: ['brackwater'] }))).toBe(undated(bytes));
  });

  it('shows what a hostile plan says as text', async () => {
    const hostile = hostileComparison();
    const text = letters(await wholeText(await opened(await printed(hostile, { only: ['ashmoor'] }))));
    expect(text).toContain(letters('<script>alert(1)</script> we will act'));
    expect(text).toContain(letters(hostileQuotes[1]!));
  });
});

describe('a browser that prints', () => {
  it('leaves no profile behind', async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pcp-print-'));
    const before = left();
    await printPdf(browser, '<title>t</title><h1>t</h1>');
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('runs no script of the page and fetches nothing', async () => {
    const html = `<title>t</title><p id="p">before</p><img src="http://127.0.0.1:1/x"><script>document.getElementById('p').textContent = 'after'</script>`;
    expect(await wholeText(await opened(await printPdf(browser, html)))).toContain('before');
  });

  it('is ended where it takes too long, and where it is no browser that is said', async () => {
    await expect(printPdf(browser, '<h1>t</h1>', 1)).rejects.toMatchObject({
      code: 'not-printed',
      exitCode: 1,
    });
    await expect(printPdf('/nowhere/chrome', '<h1>t</h1>')).rejects.toMatchObject({ code: 'not-printed' });
    await expect(printPdf(process.execPath, '<h1>t</h1>')).rejects.toMatchObject({ code: 'not-printed' });
  });
});
