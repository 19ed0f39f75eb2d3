import { describe, expect, it } from 'vitest';
import { edition, held } from './hold.ts';

const plan = (from: string | null, area = 'derbyshire') => edition([], { from, area });

describe('the Strategic Policing Requirement', () => {
  it('an edition of 2017 is held against that of 2015, and not against that of 2023', () => {
    const { check, stateOf } = held(plan('2017'));
    expect(stateOf('spr-2015')).toBe('not-found');
    expect(check('spr-2023', 'named')).toMatchObject({
      state: 'does-not-apply',
      why: 'its period starts before 20 February 2023',
    });
    expect(check('spr-2012', 'named')).toMatchObject({
      state: 'does-not-apply',
      why: 'its period starts after March 2015, when another followed it',
    });
  });

  it('an edition of 2016 is not held against violence against women and girls, even where it speaks of it', () => {
    const said = {
      text: 'Stalking will be taken seriously',
      codes: ['spr-violence-against-women-and-girls'],
    };
    const { checks } = held(edition([said], { from: '2016' }));
    const asked = checks.filter(({ item }) => item === 'violence-against-women-and-girls');
    expect(asked).toEqual([
      expect.objectContaining({ frame: 'spr-2023', state: 'does-not-apply', count: 0, statements: [] }),
    ]);
  });

  it('child sexual abuse is asked of editions from 2015 on, not of those before', () => {
    expect(held(plan('2013')).checks.find(({ item }) => item === 'child-sexual-abuse')?.state).toBe(
      'does-not-apply',
    );
    expect(held(plan('2016')).check('spr-2015', 'child-sexual-abuse').state).toBe('not-found');
  });

  it('the day of issue goes before the start of the period', () => {
    const late = held(edition([], { from: '2023-04-01', issued: '2023-01-31' }));
    expect(late.held).toEqual({ date: '2023-01-31', from: 'issued' });
    expect(late.stateOf('spr-2015')).toBe('not-found');
    expect(late.check('spr-2023', 'named').why).toBe('issued before 20 February 2023');
  });

  it('where only a year is known in which another followed, nobody can tell which', () => {
    const { check } = held(plan('2023'));
    expect(check('spr-2015', 'named').state).toBe('cannot-tell');
    expect(check('spr-2023', 'named')).toMatchObject({
      state: 'cannot-tell',
      why: 'the date known is 2023, and this applies from 20 February 2023',
    });
  });

  it('is held against an edition with its own words, not with its threats alone', () => {
    const named = { text: 'I had regard to the Requirement', codes: ['names-spr'] };
    const threat = { text: 'Terrorism is a threat to us all', codes: ['spr-terrorism'] };
    const { check } = held(edition([named, threat], { from: '2024' }));
    expect(check('spr-2023', 'named')).toMatchObject({ state: 'found', count: 1 });
    expect(check('spr-2023', 'terrorism')).toMatchObject({ state: 'found', count: 1 });
    expect(check('spr-2023', 'cyber').state).toBe('not-found');
  });
});

describe('the bodies that section 7 is about', () => {
  it('the City of London is outside section 7, with or without a date', () => {
    for (const from of ['2024', null]) {
      const { check, bodies } = held(plan(from, 'city-of-london'));
      expect(check('section-7', 'objectives')).toMatchObject({
        state: 'does-not-apply',
        why: expect.stringMatching(/^body outside section 7/),
      });
      expect(check('spr-2023', 'named').state).toBe('does-not-apply');
      expect(bodies.map(({ kind }) => kind)).toEqual(['common-council']);
    }
  });

  it('in London the Mayor’s Office for Policing and Crime is held, by sections 6 and 7', () => {
    const { bodies, stateOf } = held(plan('2013', 'metropolitan'));
    expect(bodies.map(({ kind }) => kind)).toEqual(['mayors-office']);
    expect(stateOf('section-7')).toBe('not-found');
  });

  it('in London section 7 is asked from January 2012, elsewhere from the first commissioners of November 2012', () => {
    expect(held(plan('2012-06-01', 'metropolitan')).stateOf('section-7')).toBe('not-found');
    expect(held(plan('2012-06-01')).stateOf('section-7')).toBe('does-not-apply');
    expect(held(plan('2012-11-22')).stateOf('section-7')).toBe('not-found');
  });

  it('a plan of Greater Manchester is its commissioner’s before 8 May 2017 and its mayor’s from then', () => {
    const kinds = (from: string) => held(plan(from, 'greater-manchester')).bodies.map(({ kind }) => kind);
    expect(kinds('2017-05-07')).toEqual(['pcc']);
    expect(kinds('2017-05-08')).toEqual(['mayor']);
    expect(kinds('2017')).toEqual(['pcc', 'mayor']);
    expect(held(plan('2017', 'greater-manchester')).stateOf('section-7')).toBe('not-found');
  });

  it('of an area that nobody knows, it cannot be told whether section 7 is about it', () => {
    expect(held(plan('2024', 'unknown')).check('section-7', 'grants')).toMatchObject({
      state: 'cannot-tell',
      why: 'whose document it is is not known',
    });
  });
});

describe('what is said of an edition', () => {
  it('without a date cannot be told, and what its words name is kept', () => {
    const said = { text: 'My objectives are these', codes: ['s7-objectives'] };
    const { check, held: date } = held(edition([said], { from: null }));
    expect(date).toEqual({ date: null, from: 'unknown' });
    expect(check('section-7', 'objectives')).toMatchObject({
      state: 'cannot-tell',
      why: 'the date of issue is not known',
      count: 1,
    });
  });

  it('section 17 and the 2020 list are asked of any document, dated or not', () => {
    const { stateOf } = held(edition([], { from: null, purpose: 'policing-plan', area: 'city-of-london' }));
    expect(stateOf('section-17')).toBe('not-found');
    expect(stateOf('partners-2020')).toBe('not-found');
  });

  it('a summary is not held against section 7, which is about the plan itself', () => {
    expect(
      held(edition([], { from: '2024', purpose: 'summary' })).check('section-7', 'policing'),
    ).toMatchObject({
      state: 'does-not-apply',
      why: 'it is about the plan itself, and this document is another (summary)',
    });
  });

  it('files of one edition are read together', () => {
    const main = edition([{ text: 'My objectives are these', codes: ['s7-objectives'] }], { from: '2024' });
    const annex = {
      ...edition([{ text: 'The grants are listed', codes: ['s7-grants'] }], { from: '2024' }),
      id: 'annex',
    };
    const { check } = held(main, annex);
    expect(check('section-7', 'objectives').state).toBe('found');
    expect(check('section-7', 'grants').state).toBe('found');
    expect(check('section-7', 'measuring').state).toBe('not-found');
  });

  it('where most of it is Welsh, what was not found is not read, and why', () => {
    const { check } = held(edition([], { from: '2024' }, { bodyWords: 10, welshWords: 900 }));
    expect(check('section-7', 'grants')).toMatchObject({
      state: 'not-read',
      why: expect.stringContaining('Welsh'),
    });
  });

  it('the plainest words come first, and five statements at most', () => {
    const lines = [1, 3, 2, 1, 1, 1].map((score, index) => ({
      text: `Grants of sort ${['red', 'blue', 'green', 'grey', 'pink', 'white'][index]} will be made in towns`,
      codes: ['s7-grants'],
      score,
    }));
    const { check, quote } = held(edition(lines, { from: '2024' }));
    const { count, statements } = check('section-7', 'grants');
    expect(count).toBe(6);
    expect(statements).toHaveLength(5);
    expect(statements.slice(0, 3).map(quote)).toEqual([lines[1]!.text, lines[2]!.text, lines[0]!.text]);
  });
});
