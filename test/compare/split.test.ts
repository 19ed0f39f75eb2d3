import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { EditionFigures } from '../../src/model/index.ts';
import { analysis, context, type Said } from './build.ts';

const words = fc.constantFrom(
  'fund',
  'open',
  'mentors',
  'gangs',
  'young',
  'coast',
  'ward',
  'clubs',
  'clinic',
  'drugs',
  'patrol',
  '12',
  '30',
);
const saidArbitrary: fc.Arbitrary<Said> = fc.record({
  text: fc.array(words, { minLength: 1, maxLength: 12 }).map((chosen) => `We will ${chosen.join(' ')}.`),
  kind: fc.constantFrom('commitment', 'priority', 'achievement', 'context'),
  strength: fc.constantFrom('firm', 'soft', 'aspiration'),
  measurable: fc.boolean(),
  uncertain: fc.boolean(),
  tags: fc.subarray(['PRV-early', 'SOC-general', 'RES-place', 'soc-prevent']),
});

/** All that a reader sees of an edition but the names of its files and the places in them. */
function seen(figures: EditionFigures) {
  const { counts, cells, themes, joint, statements } = figures;
  const plain = statements.map(({ places, list, section, ...rest }) => ({ ...rest, printed: places.length }));
  return { counts, cells, themes, joint, statements: plain };
}

test('an edition whose file is split in two has the same figures', () => {
  const property = fc.property(fc.array(saidArbitrary, { maxLength: 25 }), fc.nat(25), (said, at) => {
    const whole = compare([analysis('marlow', said, {}, { bodyWords: 3000 })], context);
    const parts = compare(
      [
        analysis('part-2', said.slice(at), {}, { bodyWords: 1000 }),
        analysis('part-1', said.slice(0, at), {}, { bodyWords: 2000 }),
      ],
      context,
    );
    expect(seen(parts.forces[0]!.editions[0]!)).toEqual(seen(whole.forces[0]!.editions[0]!));
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test('the order in which the same words are printed changes no count', () => {
  const property = fc.property(fc.array(saidArbitrary, { maxLength: 25 }), (said) => {
    const figures = (all: readonly Said[]) =>
      compare([analysis('marlow', all)], context).forces[0]!.editions[0]!;
    const [there, back] = [figures(said), figures([...said].reverse())];
    expect(back.counts).toEqual(there.counts);
    expect(back.statements.map((one) => one.id.slice(0, 12)).sort()).toEqual(
      there.statements.map((one) => one.id.slice(0, 12)).sort(),
    );
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});
