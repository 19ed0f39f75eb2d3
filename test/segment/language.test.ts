import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { documentOf, heading } from './build.ts';

const languages = (...told: Parameters<typeof documentOf>) =>
  segment(documentOf(...told)).map((one) => one.language);

describe('language', () => {
  test.each([
    'Byddwn yn gweithio gyda’n partneriaid.',
    'Ein blaenoriaethau',
    'Nid oes lle i gasineb yn ein cymunedau',
  ])('“%s” is Welsh', (text) => expect(languages(text)).toEqual(['cy']));

  test.each([
    'More patrols',
    'I am a PC in Y Felin',
    'Heddlu Gogledd Cymru',
    'Croeso, and welcome to the plan',
    '412',
    'Gates',
  ])('“%s” is not called Welsh', (text) => expect(languages(text)).toEqual(['en']));

  test('a heading in both languages is English', () => {
    expect(languages(heading('Our priorities / Ein blaenoriaethau'))).toEqual(['en']);
  });

  test('a line that shows nothing takes the language of its neighbours', () => {
    expect(languages('Mae hyn yn bwysig iawn.', 'Rhagair', 'Bydd yr heddlu yn gwrando.')).toEqual([
      'cy',
      'cy',
      'cy',
    ]);
    expect(languages('This is for the vale.', 'Rhagair', 'Bydd yr heddlu yn gwrando.')).toEqual([
      'en',
      'en',
      'cy',
    ]);
  });

  test('items that show nothing take the language of what introduces their list', () => {
    const item = (text: string) => ({ kind: 'list-item', list: 0, level: 1, text }) as const;
    expect(languages('Byddwn yn:', item('trwsio gatiau'), item('goleuo lonydd'), 'We will walk.')).toEqual([
      'cy',
      'cy',
      'cy',
      'en',
    ]);
    expect(languages('Byddwn yn:', item('trwsio gatiau'), 'Ember Vale', 'We will walk.')[2]).toBe('en');
  });

  test('a block in two languages is told sentence by sentence', () => {
    expect(languages('Mae croeso i chi yn y swyddfa. Write to us at the hall.')).toEqual(['cy', 'en']);
  });
});
