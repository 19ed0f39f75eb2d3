import { describe, expect, it } from 'vitest';
import { checkPdf, type PlainPage, wordsOf } from '../../src/verify/index.ts';

const html = `<main><h2 id="a">Plans</h2>
<table><thead><tr><th>Per 10,000 words</th></tr></thead><tbody><tr><th>One</th><td>12 of 20</td></tr></tbody></table>
<ul><li class="statement" id="s-1"><blockquote><p>We will fund two youth workers.</p></blockquote><p class="where">p. 3</p></li>
<li class="statement" id="s-2"><blockquote><p>We will open a hub by 2027.</p></blockquote><p class="where">p. 4</p></li></ul></main>`;
/** A printed page: its words, and a foot with the numbers of pages. */
const sheet = (page: number, text: string): PlainPage => ({
  page,
  words: [
    ...wordsOf(text).map((word) => ({ ...word, y: 100 })),
    ...wordsOf(`Working copy ${page} / 2`).map((word) => ({ ...word, y: 800 })),
  ],
});
const printed = (...texts: string[]) =>
  checkPdf(
    'report/report.pdf',
    html,
    texts.map((text, at) => sheet(at + 1, text)),
  );
const first = 'Plans Per 10,000 words One 12 of 20 We will fund two youth';
const second = 'workers. p. 3 Per 10,000 words We will open a hub by 2027. p. 4';

describe('a PDF beside the page that it was printed from', () => {
  it('holds where every quote stands in it, over the end of a sheet too, and no figure is new', () => {
    const { figures, faults } = printed(first, second);
    expect(faults).toEqual([]);
    expect(figures).toBeGreaterThan(5);
  });

  it('does not hold with a word of a quote changed', () => {
    expect(printed(first.replace('two youth', 'ten youth'), second).faults).toMatchObject([
      { kind: 'quote', file: 'report/report.pdf', place: '#s-1' },
    ]);
  });

  it('does not hold with a figure that the page has not, or has less often', () => {
    expect(printed(first.replace('12 of 20', '13 of 20'), second).faults).toMatchObject([
      { kind: 'figure', expected: 'no 13' },
    ]);
    expect(printed(first.replace('12 of 20', '12 of 12'), second).faults).toMatchObject([
      { kind: 'figure', expected: '12 at most 1 times', found: '12, 2 times' },
    ]);
  });

  it('takes the two halves of a figure that a narrow column parts for one', () => {
    const { faults } = printed(first.replace('12 of 20', '1 2 of 20'), second);
    expect(faults).toEqual([]);
  });
});
