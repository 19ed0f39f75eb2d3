import { describe, expect, it } from 'vitest';
import { wordsOf } from './take-apart.ts';

describe('a partner', () => {
  it.each([
    ['I will open a hub with the county council.', ['the county council']],
    ['I will write to the Border and Harbour Authority.', ['the Border and Harbour Authority']],
    ['We will work with the growers\u2019 association.', ['the growers\u2019 association']],
    ['I will give the money to residents\u2019 groups.', ['residents\u2019 groups']],
  ])('is a body other than the actor: %s', (text, words) => {
    expect(wordsOf(text, 'partner')).toEqual(words);
  });

  it('is not the body that acts', () => {
    expect(wordsOf('The county council will mend the lights.', 'partner')).toEqual([]);
  });

  it('is not a building', () => {
    expect(wordsOf('I will put a warden in every school.', 'partner')).toEqual([]);
  });

  it('is the force where others act', () => {
    expect(wordsOf('District councils will share their cameras with the force.', 'partner')).toContain(
      'the force',
    );
  });

  it('stands in the line above too', () => {
    const leadIn = 'Together with the health board, we will:';
    expect(wordsOf('open a walk-in clinic', 'partner', { leadIn })).toEqual(['the health board']);
  });
});

describe('a deliverable', () => {
  it.each([
    ['I will pay for it from the Safer Lanes Fund.', ['the Safer Lanes Fund']],
    ['The force will set up a Rural Crime Team.', ['a Rural Crime Team']],
    ['I will publish an annual report.', ['an annual report']],
    ['We will extend the Second Step mentoring scheme.', ['the Second Step mentoring scheme']],
    ['We will warn residents through Farm Alert.', ['Farm Alert']],
  ])('is a named scheme, or a thing to be made: %s', (text, words) => {
    expect(wordsOf(text, 'deliverable')).toEqual(words);
  });

  it.each([
    'I will use powers in the Domestic Abuse and Stalking Act 2031.',
    'I will open the yard at Upper Marsh.',
    'I will meet the Chief Constable on Monday.',
    'I will light the lanes of the Drover estates.',
  ])('is no law, place, person or day: %s', (text) => {
    expect(wordsOf(text, 'deliverable')).toEqual([]);
  });
});
