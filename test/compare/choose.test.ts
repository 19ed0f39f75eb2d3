import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Placement } from '../../src/model/index.ts';
import { analysis, context } from './build.ts';

const said = [{ text: 'I will fund mentors for young people at risk.', tags: ['PRV-early'] }];
const marlow = (id: string, edition: Partial<Placement> = {}) =>
  analysis(id, said, { edition: id, ...edition });
const undated: Partial<Placement> = { from: null, to: null, status: 'unknown', purpose: 'unknown' };

function chosen(editions: ReturnType<typeof marlow>[], asAt: string | null = null) {
  const { forces, leftOut } = compare(editions, { ...context, asAt });
  return { compared: forces[0]!.compared, leftOut: leftOut.map((one) => [one.edition, one.why]) };
}

test('the latest edition stands for its area', () => {
  const { compared, leftOut } = chosen([marlow('old', { from: '2021', to: '2024' }), marlow('new')]);
  expect(compared).toBe('new');
  expect(leftOut).toEqual([['old', 'an earlier edition than the one compared']]);
});

test('with a date, the edition in force on it stands for its area', () => {
  const editions = [marlow('old', { from: '2021', to: '2023' }), marlow('new')];
  expect(chosen(editions, '2022-05-01')).toEqual({
    compared: 'old',
    leftOut: [['new', 'not in force on 2022-05-01']],
  });
});

test('an edition whose last year is the year asked for is in force', () => {
  expect(chosen([marlow('old', { from: '2021', to: '2023' })], '2023-11-30').compared).toBe('old');
});

test('with a date on which nothing was in force, no edition is compared', () => {
  expect(chosen([marlow('new')], '2012-01-01').compared).toBeNull();
});

test.each([
  ['a draft', { status: 'draft' }, 'this is a draft'],
  ['a lead', { standing: 'lead' }, 'this is a page about a plan (a lead), not the plan'],
  ['a summary', { purpose: 'summary' }, 'this is not a full plan (summary)'],
  ['an annual report', { purpose: 'annual-report' }, 'this is not a full plan (annual report)'],
] as [string, Partial<Placement>, string][])('%s stands beside the comparison', (_, edition, why) => {
  expect(chosen([marlow('plan'), marlow('other', { from: '2025', ...edition })])).toEqual({
    compared: 'plan',
    leftOut: [['other', why]],
  });
  expect(chosen([marlow('other', edition)]).compared).toBeNull();
});

test('a copy on another site is compared', () => {
  expect(chosen([marlow('plan', { standing: 'copy' })]).compared).toBe('plan');
});

test('of two editions that begin together, the varied one is the later', () => {
  expect(chosen([marlow('a'), marlow('b', { status: 'varied' })]).compared).toBe('b');
});

test('two final plans of one period leave it open which is the plan', () => {
  const { compared, leftOut } = chosen([marlow('a'), marlow('b')]);
  expect(compared).toBeNull();
  expect(leftOut[0]?.[1]).toMatch(
    /^nothing says which of these 2 plans of one period is in force: give them /,
  );
});

test('the one document of an area is compared though nothing is known of it', () => {
  expect(chosen([marlow('a', undated)]).compared).toBe('a');
});

test('rival documents of an area are shown beside each other and none is compared', () => {
  const rivals = ['a', 'b', 'c'].map((id) => marlow(id, undated));
  const { compared, leftOut } = chosen(rivals);
  expect(compared).toBeNull();
  expect(leftOut.map(([edition]) => edition)).toEqual(['a', 'b', 'c']);
  const { forces, findings } = compare(rivals, context);
  expect(forces[0]!.editions.map((one) => one.counts.undertakings)).toEqual([1, 1, 1]);
  expect(findings).toEqual([]);
});

test('years alone do not make a rival document the plan', () => {
  const rivals = [marlow('a', undated), marlow('b', { ...undated, from: '2024', to: '2028' })];
  expect(chosen(rivals).compared).toBeNull();
});

test('a document that nothing identifies stands beside the plan', () => {
  const { compared, leftOut } = chosen([marlow('plan'), marlow('stray', undated)]);
  expect(compared).toBe('plan');
  expect(leftOut).toEqual([['stray', 'nothing says that this document is the plan: name it in plans.csv']]);
});

test('the edition compared is listed first in its area', () => {
  const { forces } = compare([marlow('a', { from: '2017', to: '2020' }), marlow('b')], context);
  expect(forces[0]!.editions.map((one) => one.edition.edition)).toEqual(['b', 'a']);
});

test('documents of no known area are editions of their own and never compared', () => {
  const strays = ['a', 'b'].map((id) =>
    analysis(id, said, { area: 'unknown', edition: 'unknown', areaName: 'Unknown' }),
  );
  const { forces, leftOut } = compare(strays, context);
  expect(forces).toHaveLength(1);
  expect(forces[0]).toMatchObject({ force: 'unknown', compared: null });
  expect(forces[0]!.editions.map((one) => one.edition.edition)).toEqual(['a', 'b']);
  expect(leftOut[0]?.why).toBe('the area of this document is not known: name it in plans.csv');
});

test('areas are listed by name, the unknown one last', () => {
  const areas = ['unknown', 'zeal', 'acle'].map((area) =>
    analysis(area, said, { area, areaName: area, edition: area }),
  );
  expect(compare(areas, context).forces.map((area) => area.force)).toEqual(['acle', 'zeal', 'unknown']);
});
