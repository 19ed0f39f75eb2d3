import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/model/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, codes, facet, sentence, taxonomy } from './fixture.ts';

const found = (term: Term, text: string): boolean => {
  const tagger = compileTaxonomy(taxonomy(facet('f', [category('c', [term])])));
  return codes(tagger.tag([sentence(text)])[0]!).includes('c');
};

describe('terms', () => {
  it.each([
    ['volunteer', 'We thank our volunteers.'],
    ['anti-social behaviour', 'Antisocial behaviour blights the park.'],
    ['anti-social behaviour', 'ANTI-SOCIAL BEHAVIOUR'],
    ['anti-social behaviour', 'anti social behaviours'],
    ['organised crime', 'Organized crime pays its own wages.'],
    ['=OCG', 'Each OCG is watched.'],
    ['=OCG', 'The OCG’s money is gone.'],
    ['traffick*', 'Those trafficked here are helped.'],
    ['seize ... assets', 'We seize their cars and assets.'],
    ['seize ... assets', 'We seize assets.'],
    ['drug gang|ring', 'A drugs ring was found.'],
    ['"999"'.replaceAll('"', ''), 'Dial 999 at once.'],
  ])('"%s" is found in "%s"', (term, text) => {
    expect(found(term, text)).toBe(true);
  });

  it.each([
    ['=SOC', 'We wrote to the soc. sec. office.'],
    ['=ACE', 'She served an ace.'],
    ['seize ... assets', 'We seize their cars, vans, boats, planes and other assets.'],
    ['seize ... assets', 'Assets are what we seize.'],
    ['community', 'Communication is poor.'],
    ['deal*', 'An ideal place.'],
  ])('"%s" is not found in "%s"', (term, text) => {
    expect(found(term, text)).toBe(false);
  });

  it('"near" finds words in either order, no further apart than "within"', () => {
    const term: Term = { near: ['gang', 'child'], within: 2 };
    expect(found(term, 'A child whom gangs groom.')).toBe(true);
    expect(found(term, 'Gangs groom a child.')).toBe(true);
    expect(found(term, 'Gangs, says the report of the board, groom every child.')).toBe(false);
  });

  it('one word does not serve two parts of "near"', () => {
    expect(found({ near: ['gang', 'gangs'], within: 3 }, 'A gang was here.')).toBe(false);
  });

  it('"not" bars a term wherever it stands in the sentence', () => {
    const term: Term = { any: ['watch'], not: ['television'] };
    expect(found(term, 'They watch the lane.')).toBe(true);
    expect(found(term, 'They watch too much on television.')).toBe(false);
  });

  it('two half-weight terms make a tag, one does not', () => {
    const tagger = compileTaxonomy(
      taxonomy(
        facet('f', [
          category('c', [
            { any: ['youth'], weight: 0.4 },
            { any: ['sport'], weight: 0.4 },
          ]),
        ]),
      ),
    );
    expect(tagger.tag([sentence('Sport for youth.'), sentence('Sport for all.')]).map(codes)).toEqual([
      ['c'],
      [],
    ]);
  });
});
