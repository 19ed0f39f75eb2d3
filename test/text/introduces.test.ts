import { describe, expect, test } from 'vitest';
import { introduces } from '../../src/text/index.ts';

describe('a line announces what follows', () => {
  test.each([
    'I will:',
    'Our aims: –',
    'Morwenna will',
    'The vale was let down;',
    'We ask for the following.',
    'I ask the force to do three things.',
    'These are my five main pledges.',
    'I’ve got a clear plan for the lanes.',
  ])('%s', (line) => expect(introduces(line)).toBe(true));

  test.each([
    'The vale is wide.',
    'Who knows?',
    'The plan is printed.',
    'We met twice. I have a plan.',
    'We did what follows. The vale is wide.',
  ])('not %s', (line) => {
    expect(introduces(line)).toBe(false);
  });

  test('a table is announced in more ways than a list', () => {
    expect(introduces('The second table has the money.', 'table')).toBe(true);
    expect(introduces('The second table has the money.', 'list')).toBe(false);
  });
});
