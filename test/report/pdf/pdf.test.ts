import { describe, expect, it } from 'vitest';
import { withoutLocalLinks } from '../../../src/report/pdf/without-local-links.ts';
import { fictionalComparison } from '../fixture.ts';
import { renderAsked } from '../setup.ts';

/** What a browser is given to print. */
async function printed(options: object = {}): Promise<string> {
  let page = '';
  const print = async (html: string) => {
    page = html;
    return new Uint8Array([1]);
  };
  const files = await renderAsked(fictionalComparison(), ['pdf'], { handedIn: { print }, ...options });
  expect(files).toEqual([{ path: 'report.pdf', content: new Uint8Array([1]) }]);
  return page;
}

/** First words of each page's heading. */
const titlesOf = (html: string): string[] =>
  [...html.matchAll(/<h1[^>]*>([^<]*)/g)].map(([, title]) => title!.trim());

describe('the page that is printed', () => {
  it('is the whole report', async () => {
    const titles = titlesOf(await printed());
    for (const { name } of fictionalComparison().forces) expect(titles).toContain(name);
  });

  it('is that of one area where one is asked for', async () => {
    expect(titlesOf(await printed({ only: ['brackwater'] }))).toEqual(['Brackwater']);
  });

  it('leads nowhere on this machine, but within itself and to the web', async () => {
    const sources = { 'brackwater-2025-doc': '../plan.pdf' };
    const links = [...(await printed({ sources })).matchAll(/\shref="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !/^(?:#|https?:\/\/)/.test(link))).toEqual([]);
    expect(withoutLocalLinks('<p><a class="x" href="../plan.pdf#page=2">p. <b>2</b></a></p>')).toBe(
      '<p>p. <b>2</b></p>',
    );
  });
});

it('without a browser nothing is printed, and it is said how to print', async () => {
  await expect(renderAsked(fictionalComparison(), ['pdf'])).rejects.toMatchObject({
    code: 'no-browser',
    exitCode: 2,
    hint: expect.stringContaining('PCP_BROWSER'),
  });
});
