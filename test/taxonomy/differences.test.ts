import { expect, it } from 'vitest';
import { differenceLines, differencesOf } from '../../src/taxonomy/exchange/differences.ts';
import { category, facet } from '../tag/fixture.ts';

const examples = { match: ['One.', 'Two.', 'Three.'], noMatch: ['Four.', 'Five.', 'Six.'] };
const lamp = category('lamp', ['oil lamp', { any: ['wick'], weight: 0.5 }], { examples });

it('categories added and gone, and terms and examples cut from one that stays, are counted and named', () => {
  const cut = { ...lamp, terms: ['oil lamp'], examples: { ...examples, match: ['One.', 'Seven.'] } };
  const found = differencesOf(
    [facet('light', [lamp, category('wax', ['wax'])])],
    [facet('light', [cut, category('sun', ['sun'])])],
  );
  expect(found).toEqual({
    added: ['sun'],
    gone: ['wax'],
    changed: [{ id: 'lamp', termsAdded: 0, termsGone: 1, examplesAdded: 1, examplesGone: 2 }],
  });
  expect(differenceLines(found)).toEqual([
    'Categories gone (1): wax.',
    'Categories added (1): sun.',
    'Categories with other terms or examples (1): lamp (terms gone: 1; examples added: 1; examples gone: 2).',
  ]);
});

it('another order of terms, and of the parts of one, is no difference', () => {
  const turned = { ...lamp, terms: [{ weight: 0.5, any: ['wick'] }, 'oil lamp'] };
  const found = differencesOf([facet('light', [lamp])], [facet('light', [turned])]);
  expect(differenceLines(found)).toEqual([]);
});

it('a line names ten categories and says how many more there are', () => {
  const many = Array.from({ length: 12 }, (_, at) => category(`lamp-${at}`, ['lamp']));
  const [line] = differenceLines(differencesOf([facet('light', many)], []));
  expect(line).toContain('(12)');
  expect(line).toMatch(/lamp-9 and 2 more\.$/);
});
