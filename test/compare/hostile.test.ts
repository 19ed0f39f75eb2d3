import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { analysis, context, type Said } from './build.ts';

const count = 8000;

/** Fails by the time limit of the test where every pair is looked at. */
test.each([
  [
    'that share all words but one',
    (index: number): Said => ({ text: `We will fund mentors for people in ward number${index}` }),
  ],
  [
    'of two words under a lead-in each',
    (index: number): Said => ({ text: 'Knife crime', leadIn: `We will cut ${index}:` }),
  ],
])('thousands of sentences %s are told apart in good time', (_, said) => {
  const plan = analysis(
    'marlow',
    Array.from({ length: count }, (_, index) => said(index)),
  );
  expect(compare([plan], context).forces[0]!.editions[0]!.counts.undertakings).toBe(count);
});
