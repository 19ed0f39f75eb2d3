import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Analysis, PageRecord } from '../../src/model/index.ts';
import { analysis, context, of } from './build.ts';
import { pageRecord } from './page.ts';

/** Ten pages of which some are not to be trusted, each in its own way. */
const pages = (bad: number, how: Partial<PageRecord>): PageRecord[] =>
  Array.from({ length: 10 }, (_, at) => ({ ...pageRecord(), page: at + 1, ...(at < bad ? how : {}) }));

const undertaken = [{ text: 'We will fund early help in every town.', tags: ['PRV-early'] }];
const said = [{ text: 'We will guard every harbour in the county.', tags: ['SOC-general'] }];

/** What is stated as not found in Bray, of which so much was read, beside a plan that undertakes it. */
function gapsIn(bray: Partial<Analysis> & { bodyWords?: number; welshWords?: number }): string[] {
  const { gaps, findings } = compare(
    [analysis('acle', undertaken, of('acle')), analysis('bray', said, of('bray'), bray)],
    context,
  );
  const headlines = findings.filter(({ metric }) => metric === 'not-found').map(({ text }) => text);
  expect(headlines.some((text) => /early/i.test(text))).toBe(false);
  return gaps.filter(({ force }) => force === 'bray').map(({ code }) => code);
}

describe('a gap', () => {
  it('is stated where the plan was read', () => {
    expect(gapsIn({ pages: pages(0, {}) })).toContain('PRV-early');
  });

  it.each([
    ['pictures without words', { characters: 0, images: 1 }],
    ['of low trust', { trust: 'poor' as const }],
    ['of signs that no font explains', { unmappedGlyphs: 500, characters: 600 }],
  ])('is not stated where over a tenth of the pages are %s', (_, how) => {
    expect(gapsIn({ pages: pages(2, how) })).toEqual([]);
  });

  it('is not stated of a cover or a note: few words, and nothing marked in them', () => {
    const made = (bodyWords: number) =>
      compare(
        [analysis('acle', undertaken, of('acle')), analysis('bray', [], of('bray'), { bodyWords })],
        context,
      );
    const gaps = (words: number) => made(words).gaps.filter(({ force }) => force === 'bray');
    expect(gaps(22)).toEqual([]);
    expect(gaps(150)).not.toEqual([]);
    expect(made(22).findings.map(({ text }) => text)).toContain(
      'Bray: not read, for it has 22 words in all, and nothing in them was marked.',
    );
  });

  it('is not stated where most of the plan is in Welsh', () => {
    expect(gapsIn({ bodyWords: 300, welshWords: 5_000 })).toEqual([]);
  });

  it('is not stated where no text was read at all', () => {
    expect(gapsIn({ bodyWords: 0 })).toEqual([]);
  });
});
