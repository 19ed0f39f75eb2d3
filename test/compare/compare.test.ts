import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { comparisonSchema } from '../../src/model/index.ts';
import { analysis, context, of } from './build.ts';

const marlow = analysis('marlow', [
  { text: 'I will fund mentors for young people at risk.', tags: ['PRV-early'] },
]);
const oakham = analysis(
  'oakham',
  [{ text: 'We will close down drug lines run by gangs.', tags: ['SOC-general', 'SOC-drugs'] }],
  of('oakham'),
);

test('a comparison obeys its schema and goes to JSON and back unchanged', () => {
  const comparison = compare([marlow, oakham], context);
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
});

test('the order of the analyses changes nothing', () => {
  expect(compare([oakham, marlow], context)).toEqual(compare([marlow, oakham], context));
});

test('no analyses give a comparison without areas', () => {
  const comparison = compare([], context);
  expect(comparison.forces).toEqual([]);
  expect(comparison.findings).toEqual([]);
});

test('fictional and real areas in one comparison are refused as a usage error', () => {
  const real = analysis('real', [], of('kentmere', { fictional: false }));
  expect(() => compare([marlow, real], context)).toThrow(
    expect.objectContaining({ code: 'mixed-areas', exitCode: 2 }),
  );
});

test('a document of no known area goes with fictional areas and with real ones', () => {
  const stray = analysis('stray', [], of('unknown', { fictional: false }));
  expect(compare([marlow, stray], context).fictional).toBe(true);
});

test('a file that could not be read is listed with what was left out', () => {
  const unread = [{ path: 'b.pdf', force: 'marlow', why: 'it is encrypted' }];
  expect(compare([marlow], { ...context, unread }).leftOut).toEqual([
    { document: 'b.pdf', edition: null, force: 'marlow', why: 'it is encrypted' },
  ]);
});
