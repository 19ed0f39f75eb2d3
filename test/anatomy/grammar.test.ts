import { describe, expect, it } from 'vitest';
import { takeApart, wordsOf } from './take-apart.ts';

describe('who acts', () => {
  it.each([
    ['I will open a hub.', 'I'],
    ['My office will publish the letters.', 'My office'],
    ['The Chief Constable will name a lead.', 'The Chief Constable'],
    [
      'Each spring the county council and the force will clear the lanes.',
      'the county council and the force',
    ],
    ['The cameras will be mended by the district councils.', 'the district councils'],
    ['The board, which I chair, will publish its minutes.', 'The board'],
  ])('is the subject, or whom "by" names: %s', (text, words) => {
    expect(wordsOf(text, 'actor')).toEqual([words]);
  });

  it('is nobody where a thing is said to be done', () => {
    expect(wordsOf('The results will be published in May 2027.', 'actor')).toEqual([]);
  });

  it.each([
    ['I will:', 'I'],
    ['The force:', 'The force'],
    ['I have asked the Chief Constable, and he has agreed, to:', 'the Chief Constable'],
    ['Partners on the board have agreed to:', 'Partners on the board'],
    ['What my office will do', 'my office'],
  ])('is whom the line above names: %s', (leadIn, words) => {
    const anatomy = takeApart('publish a map of unlit lanes', { leadIn });
    expect(anatomy.parts[0]).toMatchObject({ role: 'actor', words, where: 'lead-in', line: 0 });
  });

  it('is not the line above that names only what is promised', () => {
    expect(wordsOf('A map of unlit lanes', 'actor', { leadIn: 'My promises' })).toEqual([]);
  });

  it('is whom a nearer line leaves to an outer one', () => {
    const leadIn = ['Since last year, my team and the force have:', 'and, from this year, will add:'];
    expect(wordsOf('a fund for village halls', 'actor', { leadIn })).toEqual(['my team and the force']);
    expect(wordsOf('a fund for village halls', 'action', { leadIn })).toEqual(['will add']);
  });
});

const deeds: readonly (readonly [text: string, actions: readonly string[], objects: readonly string[]])[] = [
  ['I will open a hub in each town.', ['will open'], ['a hub']],
  ['We will continue to fund youth work.', ['will continue to fund'], ['youth work']],
  ['I shall not sell any station.', ['shall not sell'], ['any station']],
  ['Recruiting and training 40 cadets', ['Recruiting', 'training'], ['40 cadets']],
  ['Roll out the scheme to every school', ['Roll out'], ['the scheme']],
  ['I will publish a plan and hold a hearing.', ['will publish', 'hold'], ['a plan', 'a hearing']],
  [
    'Maps of unlit lanes, with their owners, will be published.',
    ['will be published'],
    ['Maps of unlit lanes'],
  ],
  ['Stop and search records will be published.', ['will be published'], ['Stop and search records']],
  ['I will put lights, gates and cameras at the yard.', ['will put'], ['lights, gates and cameras']],
  ['Families who have lost a child will have a worker.', ['will have'], ['a worker']],
  ['We are recruiting wardens, who will patrol by night.', ['are recruiting'], ['wardens']],
  ['The force will invest in better radios.', ['will invest in'], ['better radios']],
  ['Front desks will reopen in two towns.', ['will reopen'], ['Front desks']],
  ['Waiting times to be cut to six weeks', ['to be cut'], ['Waiting times']],
];

describe('action and object', () => {
  it.each(deeds)('%s', (text, actions, objects) => {
    expect(wordsOf(text, 'action')).toEqual(actions);
    expect(wordsOf(text, 'object')).toEqual(objects);
  });

  it('is an item alone under a line with no verb of its own', () => {
    expect(wordsOf('A youth worker in every town', 'action', { leadIn: 'My promises' })).toEqual([]);
    expect(wordsOf('A youth worker in every town', 'object', { leadIn: 'My promises' })).toEqual([
      'A youth worker',
    ]);
  });

  it('an unknown first word after "will:" is a verb', () => {
    expect(wordsOf('underwrite the bus from the villages', 'action', { leadIn: 'We will:' })).toEqual([
      'underwrite',
    ]);
  });
});
