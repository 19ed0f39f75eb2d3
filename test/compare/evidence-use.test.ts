import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { EvidenceGroup, EvidenceLink } from '../../src/model/index.ts';
import { intervention } from '../align/build.ts';
import { analysis, context, of, type Said } from './build.ts';

const group = (id: string, more: Partial<EvidenceGroup> = {}): EvidenceGroup => ({
  id,
  label: id,
  studies: [id],
  basis: [id],
  verdict: 'reduced',
  withheld: null,
  grade: 'high',
  good: true,
  organisedCrime: 'none',
  categories: ['PRV-early'],
  ...more,
});

/** Three plans that say the same, with links; `groups` are what the evidence base holds. */
function useOf(said: readonly Said[], groups: readonly EvidenceGroup[], links: readonly EvidenceLink[] = []) {
  const areas = ['alder', 'birch', 'cedar'];
  const analyses = areas.map((area) => analysis(area, said, of(area), { evidence: [...links] }));
  const interventions = groups.map(({ id }) => intervention(id));
  const evidence = { ...context.evidence, interventions, groups: [...groups] };
  return compare(analyses, { ...context, evidence }).evidenceUse!;
}

const link = (sentence: string, interventionId: string, basis: EvidenceLink['basis']): EvidenceLink => ({
  sentence,
  intervention: interventionId,
  basis,
  words: 'words',
  verdict: basis === 'wording' ? 'reduced' : null,
});

const early: Said = { text: 'We will help families early.', tags: ['PRV-early'] };

test('what has a verdict and is named in no plan is listed by its subject, with who undertakes something on it', () => {
  const { unnamed } = useOf([early], [group('mentoring')], [link('s0', 'mentoring', 'category')]);
  expect(unnamed).toMatchObject([{ group: 'mentoring', facet: 'subjects', code: 'PRV-early' }]);
  expect(unnamed[0]!.related.map(({ force, count }) => [force, count])).toEqual([
    ['alder', 1],
    ['birch', 1],
    ['cedar', 1],
  ]);
});

test('what a plan names is not listed', () => {
  expect(useOf([early], [group('mentoring')], [link('s0', 'mentoring', 'wording')]).unnamed).toEqual([]);
});

test('who undertakes what is named stands apart from who only names it, with or without a statement', () => {
  const priority: Said = { ...early, kind: 'priority' };
  const analyses = [
    analysis('alder', [early], of('alder'), { evidence: [link('s0', 'mentoring', 'wording')] }),
    analysis('birch', [priority], of('birch'), { evidence: [link('s0', 'mentoring', 'wording')] }),
    analysis('cedar', [early], of('cedar'), { mentioned: ['mentoring'] }),
    analysis('dale', [early], of('dale')),
  ];
  const evidence = { ...context.evidence, interventions: [], groups: [group('mentoring'), group('other')] };
  const { evidenceUse } = compare(analyses, { ...context, evidence });
  expect(evidenceUse!.named).toMatchObject([
    {
      group: 'mentoring',
      undertakenBy: [{ force: 'alder', statement: expect.any(String) }],
      namedOnly: [
        { force: 'birch', statement: expect.any(String) },
        { force: 'cedar', statement: null },
      ],
    },
  ]);
});

test('what a plan only mentions, in a heading or as done, is named all the same and is not listed', () => {
  const analyses = [analysis('alder', [early], of('alder'), { mentioned: ['mentoring'] })];
  const evidence = { ...context.evidence, interventions: [], groups: [group('mentoring'), group('other')] };
  const { unnamed } = compare(analyses, { ...context, evidence }).evidenceUse!;
  expect(unnamed.map((one) => one.group)).toEqual(['other']);
});

test.each([
  ['waits-for-person', []],
  ['may-harm', []],
  ['untested', []],
  ['mixed', ['alpha']],
  ['no-clear-effect', ['alpha']],
] as const)('of what is named nowhere, %s lists %j', (verdict, listed) => {
  const { unnamed } = useOf([early], [group('alpha', { verdict })]);
  expect(unnamed.map((one) => one.group)).toEqual(listed);
});

test('a good review without a verdict is listed, a weak one is not', () => {
  const groups = [
    group('good', { verdict: null }),
    group('slight', { verdict: null, good: false }),
    group('nowhere', { categories: [] }),
  ];
  expect(useOf([early], groups).unnamed.map((one) => one.group)).toEqual(['good']);
});

const money = (text: string, more: Partial<Said> = {}): Said => ({
  text,
  anatomy: {
    parts: [{ role: 'money', words: '£9,000', where: 'text', line: null, start: 0, end: 6 }],
    testability: { level: 'words', score: 1, reasons: [] },
  },
  ...more,
});

test('an undertaking that names a sum or a grant and no intervention is listed with the words of the money', () => {
  const said = [
    money('£9,000 for a summer play scheme.'),
    { text: 'We will give grants to clubs.', tags: ['commissioning'] },
    { text: 'We will go on.', tags: ['commissioning'] },
    money('£9,000 should be found.', { strength: 'aspiration' }),
  ];
  const own = useOf(said, []).money.filter(({ force }) => force === 'alder');
  expect(own.map(({ by, words }) => [by, words])).toEqual([
    ['sum', '£9,000'],
    ['grant', 'grants'],
  ]);
});

test('money for what the words name in the evidence base is not listed', () => {
  const said = [money('£9,000 for mentoring.')];
  expect(useOf(said, [group('mentoring')], [link('s0', 'mentoring', 'wording')]).money).toEqual([]);
  expect(useOf(said, [group('mentoring')], [link('s0', 'mentoring', 'category')]).money).toHaveLength(3);
});

test('a subject that many plans undertake and of which no direct or good study is held is a candidate', () => {
  const weak = group('described', { good: false, verdict: null, grade: 'none' });
  const [pilot] = useOf([early], [weak]).pilots;
  expect(pilot).toMatchObject({ facet: 'subjects', code: 'PRV-early', held: ['described'], trying: [] });
  expect(pilot!.undertakenBy.map(({ force }) => force)).toEqual(['alder', 'birch', 'cedar']);
});

test.each([
  ['a good study', group('held')],
  [
    'a direct one that tells of an effect',
    group('held', { good: false, organisedCrime: 'direct', verdict: 'mixed' }),
  ],
])('%s leaves no candidate', (_, held) => {
  expect(useOf([early], [held]).pilots).toEqual([]);
});

test('a direct study that says nobody measured it leaves a candidate', () => {
  const untested = group('assets', { good: false, organisedCrime: 'direct', verdict: 'untested' });
  expect(useOf([early], [untested]).pilots.map(({ code }) => code)).toEqual(['PRV-early']);
});

test('what fewer than half of the plans undertake is no candidate', () => {
  const analyses = ['alder', 'birch', 'cedar'].map((area, index) =>
    analysis(area, index === 0 ? [early] : [{ text: 'We will patrol.' }], of(area)),
  );
  expect(compare(analyses, context).evidenceUse!.pilots).toEqual([]);
});

test('undertakings that try out a candidate are named beside it', () => {
  const trying: Said = { text: 'We will pilot help for families.', tags: ['PRV-early', 'experiment'] };
  expect(useOf([trying], []).pilots[0]!.trying.map(({ force }) => force)).toEqual([
    'alder',
    'birch',
    'cedar',
  ]);
});

test('nothing is said where nothing is compared', () => {
  expect(compare([], context).evidenceUse).toEqual({
    plans: 0,
    unnamed: [],
    named: [],
    money: [],
    pilots: [],
  });
});
