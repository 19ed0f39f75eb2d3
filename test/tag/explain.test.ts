import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, facet, sentence, taxonomy } from './fixture.ts';

const tagger = compileTaxonomy(
  taxonomy(
    facet('f', [
      category('general', ['gang'], { onlyAlone: true }),
      category('guns', ['gun', 'surrender of weapons', 'long amnesty for bladed weapon'], {
        falseFriends: ['jump the gun'],
      }),
      category('watch', [{ any: ['watch'], not: ['television'] }]),
      category('theft', [{ near: ['ring', 'plant'], within: 2 }]),
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
    expect(excluded('On the estate.')).toEqual([
      'weak: says too little by itself (0.2 of the 0.6 that is needed)',
    ]);
    expect(excluded('More patrols.', 'Gangs')).toEqual(['general: stands in the heading only']);
  });

  it('names a term of which all words but one are there, and one whose words stand too far apart', () => {
    const nearly = (text: string) =>
      tagger.explain(sentence(text)).nearly.map(({ term, found, missing }) => [term, found, missing]);
    expect(nearly('Handing in weapons by surrender.')).toEqual([
      ['surrender of weapons', ['surrender', 'weapons'], 'of'],
    ]);
    expect(nearly('A surrender of pickaxes and weapons.')).toEqual([
      ['surrender of weapons', ['surrender', 'of', 'weapons'], ''],
    ]);
    expect(nearly('The amnesty for blades begins.')).toEqual([]);
    expect(nearly('A long amnesty for bladed things.')).toEqual([
      ['long amnesty for bladed weapon', ['long', 'amnesty', 'for', 'bladed'], 'weapon'],
    ]);
    expect(nearly('Rings are sold, says the report of the county, by antique dealers of plant.')).toEqual([
      ['ring ~ plant', ['Rings', 'plant'], ''],
    ]);
  });

  it('names the longer term of another category, and a part of what an abbreviation stands for', () => {
    const two = compileTaxonomy(
      taxonomy(
        facet('g', [category('drugs', ['drug']), category('treatment', ['drug treatment services'])]),
        facet('h', [category('hearing', [{ near: ['hear', 'community'] }])]),
      ),
    );
    expect(two.explain(sentence('Drug treatment services.')).excluded).toMatchObject([
      { code: 'drugs', words: 'Drug', why: 'part of a longer term: drug treatment services (treatment)' },
    ]);
    const csp = { short: 'CSP', long: 'community safety partnership', sentence: 'x', page: null };
    expect(two.explain(sentence('We hear from the CSP.'), [csp]).excluded).toMatchObject([
      { code: 'hearing', why: 'only part of what an abbreviation stands for: community safety partnership' },
    ]);
  });
});
