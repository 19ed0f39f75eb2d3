import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, facet, sentence, taxonomy } from './fixture.ts';

const tagger = compileTaxonomy(
  taxonomy(
    facet('f', [
      category('general', ['gang'], { onlyAlone: true }),
      category('guns', ['gun', 'surrender of weapons'], { falseFriends: ['jump the gun'] }),
      category('watch', [{ any: ['watch'], not: ['television'] }]),
      category('weak', [{ any: ['estate'], weight: 0.2 }]),
    ]),
  ),
);
const excluded = (text: string, heading: string | null = null) =>
  tagger.explain(sentence(text, { heading })).excluded.map(({ code, why }) => `${code}: ${why}`);

describe('explain', () => {
  it('gives the tags that tag gives', () => {
    const one = sentence('Guns and gangs.');
    expect(tagger.explain(one).tags).toEqual(tagger.tag([one])[0]);
  });

  it('says what a false friend, a "not", a sibling, a weak term and a heading kept out', () => {
    expect(excluded('We shall not jump the gun.')).toEqual([
      'guns: looks like this category and is not: jump the gun',
    ]);
    expect(excluded('They watch television.')).toEqual(['watch: does not count beside: television']);
    expect(excluded('Gangs have guns.')).toEqual(['general: gives way to: guns']);
    expect(excluded('On the estate.')).toEqual(['weak: says too little by itself']);
    expect(excluded('More patrols.', 'Gangs')).toEqual(['general: stands in the heading only']);
  });

  it('names a term of which all words but one are there', () => {
    expect(tagger.explain(sentence('A surrender of pickaxes.')).nearly).toEqual([
      {
        facet: 'f',
        code: 'guns',
        term: 'surrender of weapons',
        found: ['surrender', 'of'],
        missing: 'weapon',
      },
    ]);
  });
});
