import { expect, it } from 'vitest';
import { fittedNote } from '../../src/evaluate/index.ts';
import { goldUnit } from './build.ts';

const units = ['fenmarch', 'ardenby'].map((force) =>
  goldUnit({ text: force, force, document: `${force}.md` }),
);
const fittedOn = { gold: [{ sha256: 'aa' }], heldOut: ['ardenby'] };

it('figures on texts that weights were made on are called fitted', () => {
  expect(fittedNote([{ sha256: 'aa', units: units }], fittedOn)).toMatch(/^FITTED: .* 1 of these 2 units/);
});

it('figures on texts kept out, or on another file, are not', () => {
  expect(fittedNote([{ sha256: 'aa', units: units.slice(1) }], fittedOn)).toMatch(/kept out/);
  expect(fittedNote([{ sha256: 'bb', units: units }], fittedOn)).toBeNull();
});
