import { expect, test } from 'vitest';
import { contentWords } from '../../src/compare/content-words.ts';
import { likeness } from '../../src/compare/similar.ts';

const of = (a: string, b: string) => likeness(contentWords(a), contentWords(b));

test('words of no content and endings do not count', () => {
  expect(of('we will be funding the youth clubs', 'fund youth club')).toBe('equal');
});

test('six or more words contained in a longer wording are contained, five are not', () => {
  const long = 'every school in marlow gets a mentor, a nurse, a garden, a choir and a library each year';
  expect(of(long, 'every school in marlow gets a mentor, nurse and garden')).toBe('contained');
  expect(of(long, 'school mentor nurse garden choir')).toBe('different');
});

test('a word in ten of its own keeps the shorter near-equal, two do not', () => {
  const long = 'alder beech cedar damson elder fig gorse hazel ivy juniper larch maple nettle oak';
  expect(of(long, 'alder beech cedar damson elder fig gorse hazel ivy quince')).toBe('alike');
  expect(of(long, 'alder beech cedar damson elder fig gorse hazel quince rowan')).toBe('different');
});

test('four of five words in common are near-equal, three of four are not', () => {
  expect(of('alder beech cedar damson elder', 'alder beech cedar damson')).toBe('contained');
  expect(of('alder beech cedar damson', 'alder beech cedar')).toBe('different');
});

test('numbers that contradict each other make a difference, a number more does not', () => {
  const words = 'alder beech cedar damson elder fig gorse hazel ivy juniper';
  expect(of(`${words} 20`, `${words} 50`)).toBe('different');
  expect(of(`${words} 20`, words)).toBe('contained');
});
