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
    expect(excluded('On the estate.')).toEqual(['weak: says too little by itself']);
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
});
