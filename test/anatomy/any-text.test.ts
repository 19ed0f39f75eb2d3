import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anatomySchema, type Tag } from '../../src/model/index.ts';
import { anatomyOf } from '../../src/pipeline/index.ts';
import { sentenceOf } from './take-apart.ts';

const words =
  'I we will shall be to the a of and or by in from with for who which that 2027 March £3m 10% twelve two more half council force fund open published Team Rural , : ; ( " \u2019s within days year each not end'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((some) => some.join(' ')),
);

function read(text: string, leadIn: readonly string[], tags: readonly Tag[] = []) {
  return anatomyOf(
    {
      ...sentenceOf(text, { leadIn }),
      kind: 'commitment',
      score: 1,
      uncertain: false,
      strength: 'firm',
      actor: 'partners',
      measurable: true,
      reasons: [],
      tags,
    },
    undefined,
    2025,
  );
}

it('parts of any text are its own words at their place, and go to JSON and back unchanged', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 2 }), (text, leadIn) => {
      const anatomy = read(text, leadIn);
      expect(anatomySchema.parse(JSON.parse(JSON.stringify(anatomy)))).toEqual(anatomy);
      for (const { where, line, start, end, words: said } of anatomy.parts)
        expect((where === 'text' ? text : leadIn[line!]!).slice(start, end)).toBe(said);
    }),
    { numRuns: 400 },
  );
});

const unkind = [
  'we will ',
  'a, b and c, ',
  '1,',
  '9',
  'half of ',
  'two new ',
  'is to is ',
  'from 1 to 2 ',
  'who will that ',
];

it.each(unkind)('the longest sentence of "%s" again and again is read in a moment', (part) => {
  const long = part.repeat(4000 / part.length);
  const before = performance.now();
  read(`We will ${long}`.slice(0, 4000), Array(9).fill(long.slice(0, 590)));
  // Some 50 milliseconds; a second and more where the time grows with the square of the length.
  expect(performance.now() - before).toBeLessThan(1500);
});
