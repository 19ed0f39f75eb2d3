import { describe, expect, it } from 'vitest';
import { refusesAt } from '../../src/compare/alignment/refused.ts';

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
    // A subject is not turned down by being ended, as an intervention is.
    ['closing a county line every week', 'county line'],
  ])('in "%s"', (text, words) => expect(at(text, words)).toBe(false));
});
