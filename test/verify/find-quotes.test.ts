import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionFigures } from '../../src/model/index.ts';
import { finderIn, type PlainReading, quotesOfPage, wordsOf } from '../../src/verify/index.ts';

/** A page whose words stand on lines of ten points, each word ten points a letter wide. */
function page(number: number, ...lines: string[]): PlainReading['pages'][number] {
  const words = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      x: (index + text.length / 2) * 10,
      y: row * 10 + 5,
    })),
  );
  return { page: number, words };
}

const box = (number: number, row: number, from: number, letters: number) => ({
  page: number,
  x: from * 10,
  y: row * 10,
  width: letters * 10,
  height: 10,
});

const reading: PlainReading = {
  by: 'a reader',
  pages: [
    page(1, 'We will fund two youth    I shall meet every', 'workers in every town.    council each year.'),
    page(2, 'We will fund five youth workers and act on activity.'),
  ],
};
const find = finderIn(reading);

describe('a quote in a plain reading', () => {
  it('is found where its words follow each other on the page', () => {
    expect(find({ page: 2, boxes: [] }, 'We will fund five youth workers')).toBe(true);
  });

  it('is found in its boxes where the reader runs columns together', () => {
    const boxes = [box(1, 0, 0, 22), box(1, 1, 0, 22)];
    expect(find({ page: 1, boxes }, 'We will fund two youth workers in every town.')).toBe(true);
    expect(find({ page: 1, boxes: [] }, 'We will fund two youth workers in every town.')).toBe(false);
  });

  it('is found where contact details are masked in it, and not with a word beside the mask changed', () => {
    const masked = finderIn({
      by: 'a reader',
      pages: [page(1, 'To join us write to jane.doe@opcc.example.org or call', '01332 200 345 before May.')],
    });
    const said = (text: string) => masked({ page: 1, boxes: [] }, text);
    expect(said('To join us write to [e-mail address] or call [telephone number] before May.')).toBe(true);
    expect(said('To join us write to [e-mail address] or call [telephone number] before June.')).toBe(false);
    expect(said('To join us write to [e-mail address] and call [telephone number]')).toBe(false);
    const boxes = [box(1, 0, 0, 60), box(1, 1, 0, 60)];
    expect(masked({ page: 1, boxes }, 'write to [e-mail address] or call')).toBe(true);
    expect(masked({ page: 1, boxes }, 'write to [e-mail address] or fax')).toBe(false);
  });

  it('is not found with one word or one figure changed', () => {
    const boxes = [box(1, 0, 0, 22), box(1, 1, 0, 22)];
    expect(find({ page: 1, boxes }, 'We will fund ten youth workers in every town.')).toBe(false);
    expect(find({ page: 1, boxes }, 'We will fund two youth workers in each town.')).toBe(false);
    expect(find({ page: 2, boxes: [] }, 'We will fund 5 youth workers')).toBe(false);
  });

  it('is not found on another page, nor where its boxes are on another', () => {
    expect(find({ page: 1, boxes: [] }, 'We will fund five youth workers')).toBe(false);
    expect(find({ page: 3, boxes: [] }, 'We will fund five youth workers')).toBe(false);
    expect(find({ page: 1, boxes: [] }, 'council each year. We will fund five')).toBe(true);
    expect(find({ page: 1, boxes: [box(2, 0, 0, 31)] }, 'We will fund five youth workers')).toBe(false);
  });

  it('is not found in the middle of a longer word', () => {
    expect(find({ page: 2, boxes: [] }, 'act on act')).toBe(false);
    expect(find({ page: 2, boxes: [] }, 'act on activity')).toBe(true);
  });

  it('is found whatever parts a word: a line end, a hyphen, a ligature, a mark, an apostrophe', () => {
    const words = ['com-', 'munity', 'ofﬁcers', 'café’s', 'follow\u00ADup'];
    const other = finderIn({ by: 'x', pages: [{ page: null, words: words.flatMap(wordsOf) }] });
    expect(other({ page: null, boxes: [] }, "community officers cafe's follow-up")).toBe(true);
  });

  it('is found in its boxes where one reader parts a word that the other joins', () => {
    const parted = finderIn({ by: 'x', pages: [page(1, 'pre vent   crime', 'other', 'harm')] });
    const boxes = [box(1, 0, 0, 16), box(1, 2, 0, 4)];
    expect(parted({ page: 1, boxes }, 'harm prevent crime')).toBe(true);
    expect(parted({ page: 1, boxes }, 'harm pre vent crime')).toBe(true);
    expect(parted({ page: 1, boxes }, 'harm vent pre crimes')).toBe(false);
    expect(parted({ page: 1, boxes }, 'harm event crime')).toBe(false);
  });

  it('counts each word once: what stands there once is not there twice', () => {
    const boxes = [box(1, 1, 0, 22)];
    expect(find({ page: 1, boxes }, 'town every in workers')).toBe(true);
    expect(find({ page: 1, boxes }, 'town every every in workers')).toBe(false);
  });

  it('is found where a reader cut it out of a word that no page has room for', () => {
    const words = wordsOf(`We will ${'a'.repeat(10_000)} prevent crime.`);
    const long = finderIn({ by: 'x', pages: [{ page: null, words }] });
    expect(long({ page: null, boxes: [] }, `We will ${'a'.repeat(3_900)}`)).toBe(true);
    expect(long({ page: null, boxes: [] }, `${'a'.repeat(6_000)} prevent crime`)).toBe(true);
    expect(long({ page: null, boxes: [] }, `${'a'.repeat(6_000)} prevents crime`)).toBe(false);
  });

  it('is found from a page that shows signs which control something by their numbers', () => {
    const html =
      '<li class="statement" id="s-1"><blockquote><p>We [U+202E]will[U+202C] act</p></blockquote></li>';
    const known = { where: 'x', quote: 'We will act', places: [] };
    const edition = { documents: [{ id: 'd' }] } as unknown as EditionFigures;
    const [thing] = quotesOfPage(html, new Map([[edition, new Map([['1', known]])]]));
    expect(thing!.places[0]!.wordings).toEqual(['We will act']);
  });

  it('of letters that never end a word costs no more than a long page', () => {
    const long = finderIn({
      by: 'x',
      pages: [{ page: null, words: wordsOf(`${'a'.repeat(999)} `.repeat(300)) }],
    });
    const started = performance.now();
    expect(long({ page: null, boxes: [] }, 'a'.repeat(1_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is found in any order of lines, and lost with any word of it made another', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), fc.nat(), (words, seed) => {
        const lines = words.map((one) => one);
        const shuffled = lines.toSorted((a, b) => a.localeCompare(b));
        const sorted = finderIn({ by: 'x', pages: [page(1, ...shuffled)] });
        const boxes = shuffled.map((one, row) => box(1, row, 0, one.length));
        const at = seed % words.length;
        const changed = words.with(at, `${words[at]}qz`);
        expect(sorted({ page: 1, boxes }, words.join(' '))).toBe(true);
        expect(sorted({ page: 1, boxes }, changed.join(' '))).toBe(false);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
