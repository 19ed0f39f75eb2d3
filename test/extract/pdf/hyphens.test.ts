import { describe, expect, it } from 'vitest';
import { readVocabulary, resolveHyphen } from '../../../src/extract/pdf/hyphens.ts';

const vocabulary = readVocabulary([
  [
    'The community met, and reports of anti-social behaviour fell.',
    'Offending and reoffending are down; co-operation is up, housing too.',
    'A line that ends in com-',
  ],
]);
const resolve = (before: string, after: string) => resolveHyphen(before, after, vocabulary);

describe('resolveHyphen', () => {
  it('joins a word that stands whole elsewhere in the document', () => {
    expect(resolve('the com-', 'munity is')).toBe('join');
  });

  it('keeps a hyphen that the document has elsewhere', () => {
    expect(resolve('more anti-', 'social acts')).toBe('keep');
    expect(resolve('in co-', 'operation with')).toBe('keep');
  });

  it('keeps the hyphen of compounds it knows by their parts', () => {
    expect(resolve('an anti-', 'poverty fund')).toBe('keep');
    expect(resolve('about fifty-', 'three people')).toBe('keep');
    expect(resolve('brought in-', 'house again')).toBe('keep');
  });

  it('joins what no evidence speaks against', () => {
    expect(resolve('we pro-', 'vide rooms')).toBe('join');
    expect(resolve('a neigh-', 'bour')).toBe('join');
  });

  it('joins words of everyday English that the document has nowhere else', () => {
    expect(resolve('it is re-', 'quired by law')).toBe('join');
    expect(resolve('it was re-', 'turned to us')).toBe('join');
    expect(resolve('my ex-', 'penses are')).toBe('join');
  });

  it('keeps the hyphen between two words that make none', () => {
    expect(resolve('in high-', 'harm homes')).toBe('keep');
    expect(resolve('will pre-', 'empt harm')).toBe('keep');
    expect(resolve('will co-', 'ordinate help')).toBe('keep');
  });

  it('keeps the second hyphen of a compound', () => {
    expect(resolve('a round-', 'the-clock desk')).toBe('keep');
    expect(resolve('with one-to-', 'one support')).toBe('keep');
  });

  it('reads a line the same whether or not it holds a letter beyond a to z', () => {
    const line = 'The co-operative’s Safer-by-Design work, 24/7 and anti–social';
    const { words, hyphenated } = readVocabulary([[line]]);
    expect(hyphenated).toEqual(new Set(['co-operative', 'safer-by', 'by-design']));
    const beyond = readVocabulary([[`${line} Ŷ`]]);
    expect(beyond.hyphenated).toEqual(hyphenated);
    expect(beyond.words).toEqual(new Set([...words, 'ŷ']));
  });

  it('takes no half of a divided word for a word', () => {
    const broken = readVocabulary([['a town of Tem-', 'bleforth by', 'the river, Tem-', 'bleforth again']]);
    expect(broken.words.has('bleforth')).toBe(false);
  });

  it("takes a hyphen at a line end for the writer's own in a long document that never breaks words", () => {
    const plain = readVocabulary(
      Array.from({ length: 40 }, (_, i) => [`Line ${i} of a plan without broken words`, 'and another']),
    );
    expect(plain.breaking).toBe('explicit');
    expect(resolveHyphen('a motion-', 'sensing lamp', plain)).toBe('keep');
  });

  it('never joins before a capital or a digit', () => {
    expect(resolve('the Mid-', 'Ember line')).toBe('keep');
    expect(resolve('from 2027-', '28 on')).toBe('keep');
  });

  it('always joins at a soft hyphen', () => {
    expect(resolve('anti\u00AD', 'social')).toBe('join');
  });

  it('leaves a dash between words and a hanging hyphen alone', () => {
    expect(resolve('the lanes –', 'all of them')).toBe('none');
    expect(resolve('short-', 'and long-term aims')).toBe('none');
  });
});
