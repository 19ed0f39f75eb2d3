import { expect, it } from 'vitest';
import { z } from 'zod';
import { plainFault, reviewEntrySchema } from '../../src/model/index.ts';

const schema = z.strictObject({
  words: z.string().min(1),
  side: z.enum(['match', 'noMatch']),
  name: z.string().regex(/^[a-z]+$/),
  page: z.number().int().positive(),
  at: z.iso.datetime(),
  parts: z.array(z.string()).min(2),
  on: z.boolean(),
  told: z.string().refine((text) => text !== 'x', 'must not be x.'),
});
const right = {
  ...{ words: 'a', side: 'match', name: 'ada', page: 1 },
  ...{ at: '2026-11-30T09:00:00.000Z', parts: ['a', 'b'], on: true, told: 'y' },
};
const faultOf = (part: object): string =>
  plainFault(schema.safeParse({ ...right, ...part }).error!.issues[0]);

it('what a schema refuses is told in plain words, by the part that it is about', () => {
  expect(schema.safeParse(right).success).toBe(true);
  expect(faultOf({ words: undefined })).toBe('"words" is missing');
  expect(faultOf({ words: '' })).toBe('"words" is empty');
  expect(faultOf({ words: 7 })).toBe('"words" is not text');
  expect(faultOf({ side: 'left' })).toBe('"side" is none of match, noMatch');
  expect(faultOf({ name: 'Ada B' })).toBe(
    '"name" has signs that may not stand there, or lacks some that must',
  );
  expect(faultOf({ page: 0 })).toBe('"page" is to be more than 0');
  expect(faultOf({ page: 1.5 })).toBe('"page" is not a whole number');
  expect(faultOf({ at: 'noon' })).toBe('"at" is no time such as 2026-11-30T09:15:00.000Z');
  expect(faultOf({ parts: ['a'] })).toBe('"parts" has fewer than 2 entries');
  expect(faultOf({ on: 'yes' })).toBe('"on" is not true or false');
  expect(faultOf({ colour: 'red' })).toBe('it has "colour", which does not belong there');
  expect(faultOf({ told: 'x' })).toBe('"told": must not be x');
  const unknown = reviewEntrySchema.safeParse({ action: 'agree' }).error!.issues[0];
  expect(plainFault(unknown)).toBe('"action" is nothing that this version of pcp knows');
});

it('no word of a schema reaches whoever reads it', () => {
  for (const part of [{ words: 1 }, { side: 1 }, { name: '!' }, { page: -1 }, { at: '' }, { parts: [] }])
    expect(faultOf(part)).not.toMatch(/Invalid|pattern|expected|received|string|boolean|array|>=/);
});
