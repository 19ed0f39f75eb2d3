import { describe, expect, it } from 'vitest';
import type { Analysis, ReadSentence } from '../../src/model/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { proposals } from '../../src/taxonomy/index.ts';
import { logLikelihood, logRatio } from '../../src/text/index.ts';
import { category, facet, sentence, taxonomy } from '../tag/fixture.ts';

const book = taxonomy(
  facet('f', [
    category('slavery', ['modern slavery']),
    category('drugs', ['drug', 'nail bar']),
    category('old', ['harbour'], { status: 'deprecated' }),
  ]),
);
const tagger = compileTaxonomy(book);
const isKnown = (text: string) => tagger.tag([sentence(text)])[0]!.length > 0;

/** A document of sentences, each in a section of its own, tagged by the test's taxonomy. */
function analysis(id: string, texts: readonly string[], more: Partial<ReadSentence> = {}): Analysis {
  const sentences = texts.map((text, index) => ({
    id: `${id}-${index}`,
    text,
    page: index + 1,
    section: index,
    language: 'en',
    blockKind: 'paragraph',
    tags: tagger.tag([sentence(text)])[0]!,
    ...more,
  }));
  return { id, source: { name: `${id}.pdf` }, sentences } as unknown as Analysis;
}
const proposed = (...analyses: Analysis[]) => proposals(analyses, book, isKnown);
const phrases = (...analyses: Analysis[]) =>
  proposed(...analyses).map(({ code, phrase }) => `${code}: ${phrase}`);

const slavery = [
  'Modern slavery hides behind gangmasters and their vans.',
  'We told gangmasters that modern slavery ends here.',
  'Where modern slavery is found, gangmasters go.',
];
const others = Array.from(
  { length: 40 },
  (_, at) => `Lane number ${at} was swept by a neighbour who sings about ${at}.`,
);

describe('proposals', () => {
  it('names a word that stands where a category’s own words stand, with figures, sentences and pages', () => {
    const [one, ...more] = proposed(analysis('a', [...slavery, ...others]));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      facet: 'f',
      code: 'slavery',
      phrase: 'gangmasters',
      withCode: 3,
      withoutCode: 0,
      documents: 1,
      sections: 3,
    });
    expect(one!.logRatio).toBeGreaterThan(2);
    expect(one!.sentences).toHaveLength(3);
    expect(one!.sentences[0]).toEqual({
      document: 'a',
      name: 'a.pdf',
      page: 1,
      sentence: 'a-0',
      text: slavery[0],
    });
  });

  it('is the same in any order of the documents, and shows sentences of different documents first', () => {
    const [a, b] = [
      analysis('a', [...slavery, ...others]),
      analysis('b', ['Gangmasters live off modern slavery.']),
    ];
    expect(proposed(a, b)).toEqual(proposed(b, a));
    expect(proposed(a, b)[0]!.sentences.map(({ document }) => document)).toEqual(['a', 'b', 'a']);
  });

  it('leaves out what stands in one place only', () => {
    expect(phrases(analysis('a', [...slavery, ...others], { section: 1 }))).toEqual([]);
  });

  it('leaves out what stands elsewhere as often', () => {
    const elsewhere = [
      'Gangmasters sing.',
      'A choir of gangmasters.',
      'The fair has gangmasters.',
      'Gangmasters dance.',
    ];
    expect(phrases(analysis('a', [...slavery, ...elsewhere, ...others]))).toEqual([]);
  });

  it('leaves out names, words of terms and common words', () => {
    const names = slavery.map((text) => text.replace('gangmasters', 'Operation Plover'));
    expect(phrases(analysis('a', [...names, ...others]))).toEqual([]);
    const terms = slavery.map((text) => text.replace('gangmasters', 'nail bars'));
    expect(phrases(analysis('a', [...terms, ...others]))).toEqual([]);
    const common = slavery.map((text) => text.replace('gangmasters', 'people'));
    expect(phrases(analysis('a', [...common, ...others]))).toEqual([]);
  });

  it('counts a passage that is printed again once', () => {
    const again = Array.from({ length: 3 }, () => 'Modern slavery hides behind gangmasters and their vans.');
    expect(phrases(analysis('a', [...again, ...others]))).toEqual([]);
  });

  it('gives the longest phrase that stands in the same places', () => {
    const longer = slavery.map((text) => text.replace('gangmasters', 'travelling labour brokers'));
    expect(phrases(analysis('a', [...longer, ...others]))).toEqual(['slavery: travelling labour brokers']);
  });

  it('joins no words over a stop or comma', () => {
    const parted = slavery.map((text) => text.replace('gangmasters', 'brokers, vans'));
    expect(phrases(analysis('a', [...parted, ...others])).sort()).toEqual([
      'slavery: brokers',
      'slavery: vans',
    ]);
  });

  it('reads no Welsh, running heads or contents', () => {
    expect(phrases(analysis('a', [...slavery, ...others], { language: 'cy' }))).toEqual([]);
    expect(phrases(analysis('a', [...slavery, ...others], { blockKind: 'furniture' }))).toEqual([]);
    expect(phrases()).toEqual([]);
  });
});

describe('keyness', () => {
  it('is the binary logarithm of how many times as frequent something is, nothing counting as a half', () => {
    expect(logRatio({ count: 8, words: 100 }, { count: 2, words: 100 })).toBe(2);
    expect(logRatio({ count: 4, words: 100 }, { count: 0, words: 100 })).toBe(3);
  });

  it('has a log-likelihood of 0 where rates are equal, and more the further they are apart', () => {
    expect(logLikelihood({ count: 5, words: 100 }, { count: 50, words: 1000 })).toBeCloseTo(0);
    // Worked by hand: expected 11 and 11; 2 (20 ln(20/11) + 2 ln(2/11)).
    expect(logLikelihood({ count: 20, words: 100 }, { count: 2, words: 100 })).toBeCloseTo(17.09, 1);
  });
});
