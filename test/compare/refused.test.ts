import { describe, expect, it } from 'vitest';
import { refuses, refusesAt } from '../../src/compare/alignment/refused.ts';
import type { Statement } from '../../src/model/index.ts';

const at = (text: string, words: string): boolean => refusesAt(text, text.indexOf(words));

describe('a plan turns something down', () => {
  it.each([
    ['I do not intend to fund another county-wide poster campaign', 'poster'],
    ['We will no longer pay for leaflets', 'leaflets'],
    ['Not fund any programme that takes children into prisons', 'takes children'],
    ['We will stop funding the newsletter', 'newsletter'],
    ['Send no leaflets', 'leaflets'],
    ['I will fund no more posters', 'posters'],
    ['We shall pay for people instead of posters', 'posters'],
    ['I am against another poster campaign', 'poster'],
    ['I oppose paying for leaflets', 'leaflets'],
    ['We will move money from posters to youth work', 'posters'],
    ['We will fund youth work and never pay for a prison visit', 'prison'],
  ])('in "%s"', (text, words) => expect(at(text, words)).toBe(true));
});

describe('a plan turns nothing down', () => {
  it.each([
    ['We will not cut funding for youth work', 'youth work'],
    ['We will not stop funding youth work', 'youth work'],
    ['We will not only fund posters but leaflets', 'leaflets'],
    ['I do not intend to fund posters; I intend to fund youth workers', 'youth'],
    ['I will stop funding posters and fund youth workers', 'youth'],
    ['So that no tenant is evicted, we will agree with housing', 'housing'],
    ['No rest centre will lose its grant', 'rest centre'],
    ['No child should be charged', 'child'],
    ['We will not rest until every hub is open', 'hub'],
    ['We will not tolerate slavery', 'slavery'],
    ['We will move money from posters to youth work', 'youth work'],
    ['I oppose the loss of youth work', 'youth work'],
    ['I oppose any cut to neighbourhood policing', 'neighbourhood'],
    ['I am against crime and for youth work', 'youth work'],
    // A subject is not turned down by being ended, as an intervention is.
    ['closing a county line every week', 'county line'],
  ])('in "%s"', (text, words) => expect(at(text, words)).toBe(false));
});

it('words of one phrase are turned down together, others are not', () => {
  const said = (quote: string, ...named: string[]): boolean =>
    refuses({ heading: null, leadIn: null, quote } as Statement, named);
  const poster = 'I am against another poster campaign about knives.';
  expect(said(poster, 'campaign about', 'poster campaign', 'poster')).toBe(true);
  const both = 'I am against another poster campaign about knives, and the newsletter will go on.';
  expect(said(both, 'campaign about', 'poster campaign', 'newsletter')).toBe(false);
  expect(
    said('A campaign about knives will go on, and I am against posters.', 'campaign about', 'posters'),
  ).toBe(false);
});

describe('a heading that refuses', () => {
  const under = (heading: string, quote: string, leadIn: string | null = null): boolean =>
    refuses({ heading, leadIn, quote } as Statement, ['poster campaign']);

  it('turns down what is listed under it', () => {
    expect(under('What I will not do', 'Fund another poster campaign')).toBe(true);
    expect(under('What comes next', 'Another poster campaign', 'What we will not pay for:')).toBe(true);
  });

  it('leaves what says otherwise, what goes on from another lead-in, and what it does not speak of', () => {
    expect(under('What I will not do', 'Instead I will fund a poster campaign')).toBe(false);
    expect(under('What I will not do', 'a poster campaign', 'What I will fund:')).toBe(false);
    expect(under('What I will do', 'Fund another poster campaign')).toBe(false);
    expect(under('What I will not do', 'Fund another leaflet')).toBe(false);
  });
});
