import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { analysis, context, of, type Said } from './build.ts';

const early = { text: 'I will fund mentors for young people at risk.', tags: ['PRV-early'] };

test('rates are given from 2,000 body words on', () => {
  const rate = (bodyWords: number) =>
    compare([analysis('marlow', [early], {}, { bodyWords })], context).forces[0]!.editions[0]!.counts.rate;
  expect(rate(1999)).toBeNull();
  expect(rate(2000)).toBe(5);
});

test('the share of list items goes with the counts', () => {
  const said = [early, { text: 'Open a place for residents', list: 1, blockKind: 'list-item' as const }];
  const { counts } = compare([analysis('marlow', said)], context).forces[0]!.editions[0]!;
  expect(counts.listShare).toEqual({ part: 1, whole: 2, share: 0.5 });
});

test('themes are measured at the narrow width and at both', () => {
  const said = [
    { text: 'We will run residents\u2019 own safe spaces.', tags: ['RES-place'] },
    { text: 'We will win back trust.', tags: ['RES-trust'], strength: 'soft' as const },
  ];
  const { themes } = compare([analysis('marlow', said)], context).forces[0]!.editions[0]!;
  const resilience = themes['community-resilience']!;
  expect(resilience.shareNarrow).toEqual({ part: 1, whole: 2, share: 0.5 });
  expect(resilience.shareBoth).toEqual({ part: 2, whole: 2, share: 1 });
  expect(resilience.narrow).toMatchObject({ firm: 1, soft: 0 });
  expect(resilience.both).toMatchObject({ firm: 1, soft: 1 });
  expect(themes.prevention!.narrow).toEqual(themes.prevention!.both);
});

test('what is not found in a compared plan names who undertakes it, in the grid only', () => {
  const marlow = analysis('marlow', [early]);
  const oakham = analysis('oakham', [{ text: 'We will stop dealers.', tags: ['SOC-drugs'] }], of('oakham'));
  const { gaps, forces } = compare([marlow, oakham], context);
  expect(gaps.find((gap) => gap.code === 'SOC-drugs')).toEqual({
    facet: 'subjects',
    code: 'SOC-drugs',
    force: 'marlow',
    edition: 'marlow-2024',
    undertakenBy: [
      { force: 'oakham', edition: 'oakham-2024', statement: forces[1]!.editions[0]!.statements[0]!.id },
    ],
  });
  expect(new Set(gaps.map((gap) => gap.facet))).toEqual(new Set(['subjects']));
});

test('a mention is found, but is nobody\u2019s undertaking', () => {
  const mention: Said = { text: 'Dealers are a worry.', kind: 'context', tags: ['SOC-drugs'] };
  const { gaps } = compare(
    [analysis('marlow', [early]), analysis('oakham', [mention], of('oakham'))],
    context,
  );
  expect(gaps.filter((gap) => gap.code === 'SOC-drugs')).toMatchObject([
    { force: 'marlow', undertakenBy: [] },
  ]);
});

test('categories count the compared areas that reach each step', () => {
  const { categories } = compare(
    [analysis('marlow', [early]), analysis('oakham', [], of('oakham'))],
    context,
  );
  const steps = categories.find((one) => one.code === 'PRV-early')!.steps;
  expect(steps).toMatchObject({ 'not-found': 1, 'firm-undertaking': 1, wish: 0 });
});

test('evidence hangs on the statement, once, by wording rather than by category', () => {
  const evidence = [
    { sentence: 's0', intervention: 'mentors', basis: 'category' as const, words: 'young', verdict: null },
    {
      sentence: 's1',
      intervention: 'mentors',
      basis: 'wording' as const,
      words: 'mentors',
      verdict: 'reduced' as const,
    },
  ];
  const plan = analysis('marlow', [early, early], {}, { evidence });
  const { evidence: named, related, statements } = compare([plan], context).forces[0]!.editions[0]!;
  expect(named).toEqual([
    {
      statement: statements[0]!.id,
      intervention: 'mentors',
      words: 'mentors',
      verdict: 'reduced',
    },
  ]);
  expect(related).toEqual({});
});

test('what is only on the same subject is listed by intervention, in reading order and without verdict', () => {
  const link = (sentence: string) => ({
    sentence,
    intervention: 'mentors',
    basis: 'category' as const,
    words: 'young',
    verdict: null,
  });
  const other = { ...early, text: 'We will open a youth hub in Marlow.' };
  const plan = analysis('marlow', [early, other], {}, { evidence: [link('s1'), link('s0')] });
  const { evidence, related, statements } = compare([plan], context).forces[0]!.editions[0]!;
  expect(evidence).toEqual([]);
  expect(related).toEqual({ mentors: statements.map(({ id }) => id) });
});

test('of two printings that name an intervention, the first one\u2019s words are kept', () => {
  const link = (sentence: string, words: string) =>
    ({ sentence, intervention: 'mentors', basis: 'wording', words, verdict: 'reduced' }) as const;
  const plan = analysis(
    'marlow',
    [early, early],
    {},
    { evidence: [link('s0', 'mentors'), link('s1', 'Mentors')] },
  );
  expect(compare([plan], context).forces[0]!.editions[0]!.evidence.map((one) => one.words)).toEqual([
    'mentors',
  ]);
});

test('problems name the document they were met in', () => {
  const problem = { code: 'p', severity: 'info' as const, message: 'm', hint: 'h', where: {} };
  const { forces } = compare([analysis('marlow', [], {}, { problems: [problem] })], context);
  expect(forces[0]!.editions[0]!.problems).toEqual([{ ...problem, document: 'marlow' }]);
});
