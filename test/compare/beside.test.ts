import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Placement } from '../../src/model/index.ts';
import { analysis, context, of } from './build.ts';

const plan = analysis('plan', [
  { text: 'I will fund mentors for young people at risk.', tags: ['PRV-early'] },
  { text: 'We will close down drug lines run by gangs.', tags: ['SOC-general'], measurable: true },
]);
const oakham = analysis(
  'oakham',
  [{ text: 'We will listen to residents.', tags: ['RES-trust'] }],
  of('oakham'),
);
const other = [
  { text: 'We will open a place for residents in every ward.', tags: ['RES-place', 'SOC-general'] },
];

const alone = compare([plan, oakham], context);

test.each([
  ['an older edition', { from: '2017', to: '2020' }],
  ['a draft', { status: 'draft', from: '2029' }],
  ['a summary', { purpose: 'summary' }],
  ['a lead', { standing: 'lead' }],
] as [string, Partial<Placement>][])('%s of the area changes no figure of the comparison', (_, edition) => {
  const beside = analysis('beside', other, { edition: 'beside', ...edition });
  const together = compare([plan, oakham, beside], context);
  const comparedOf = (comparison: typeof alone) =>
    comparison.forces.map((area) => area.editions.find((one) => one.compared));
  expect(comparedOf(together)).toMatchObject(
    comparedOf(alone).map((figures) => ({ ...figures, why: expect.any(String) })),
  );
  expect(together.gaps).toEqual(alone.gaps);
  expect(together.categories).toEqual(alone.categories);
  // What changed from an older edition is said beside the figures, and only where there is one.
  const figuresSaid = together.findings.filter(({ metric }) => metric !== 'change');
  expect(figuresSaid).toEqual(alone.findings);
  expect(together.findings.length - figuresSaid.length).toBe(edition.to === '2020' ? 1 : 0);
  expect(together.forces.find((area) => area.force === 'marlow')!.editions).toHaveLength(2);
});
