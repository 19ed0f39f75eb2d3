import { expect, it } from 'vitest';
import { fittedNote } from '../../src/evaluate/index.ts';
import { goldUnit } from './build.ts';

const units = ['fenmarch', 'ardenby'].map((force) =>
  goldUnit({ text: force, force, document: `${force}.md` }),
);
const fittedOn = { gold: [{ sha256: 'aa' }], heldOut: ['ardenby'] };

it('figures on texts that weights were made on are called fitted', () => {
  expect(fittedNote(units, 'aa', fittedOn)).toMatch(/^FITTED: .* 1 of these 2 units/);
});

it('figures on texts kept out, or on another file, are not', () => {
  expect(fittedNote(units.slice(1), 'aa', fittedOn)).toMatch(/kept out/);
  expect(fittedNote(units, 'bb', fittedOn)).toBeNull();
});
