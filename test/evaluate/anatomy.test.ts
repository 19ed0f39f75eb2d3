import { expect, it } from 'vitest';
import {
  type AnatomyReading,
  f1,
  renderAnatomyErrors,
  renderAnatomyScores,
  scoreAnatomy,
} from '../../src/evaluate/index.ts';
import type { AnatomyPart, LabelledAnatomy } from '../../src/model/index.ts';

const text = 'I will open a hub by May 2027';
const label: LabelledAnatomy = {
  id: 'plan-1',
  document: 'plan.md',
  half: 'rules',
  text,
  level: 'words',
  parts: [
    { role: 'actor', where: 'text', start: 0, end: 1, words: 'I' },
    { role: 'action', where: 'text', start: 2, end: 11, words: 'will open' },
    {
      role: 'deadline',
      where: 'text',
      start: 18,
      end: 29,
      words: 'by May 2027',
      value: { kind: 'date', to: '2027-05-31', precision: 'month' },
    },
    { role: 'partner', where: 'lead-in', words: 'the council' },
  ],
};

const part = (role: AnatomyPart['role'], start: number, end: number, more = {}): AnatomyPart => ({
  role,
  where: 'text',
  line: null,
  start,
  end,
  words: text.slice(start, end),
  ...more,
});

function scoreOf(...parts: AnatomyPart[]) {
  const { roles } = scoreAnatomy([{ label, read: { parts, level: 'judgement' } }]);
  return (role: AnatomyPart['role']) => roles.find((one) => one.role === role)!;
}

it('a part that shares half the letters of the longer overlaps, and is exact with the same words only', () => {
  const score = scoreOf(part('action', 7, 11), part('actor', 0, 1));
  expect(score('action')).toMatchObject({ labelled: 1, read: 1, overlapping: 0, exact: 0 });
  expect(scoreOf(part('action', 2, 7))('action')).toMatchObject({ overlapping: 1, exact: 0 });
  expect(score('actor')).toMatchObject({ overlapping: 1, exact: 1 });
});

it('F1 counts what was missed and what was read too much', () => {
  expect(f1(scoreOf(part('actor', 0, 1), part('actor', 2, 6))('actor'))).toBeCloseTo(2 / 3);
  expect(f1(scoreOf()('actor'))).toBe(0);
  expect(f1(scoreOf()('money'))).toBeNull();
});

it('a value is right where every field is', () => {
  const value = { kind: 'date', to: '2027-05-31', precision: 'month' } as const;
  expect(scoreOf(part('deadline', 18, 29, { value }))('deadline')).toMatchObject({
    valued: 1,
    valuesRight: 1,
  });
  const other = { ...value, from: '2027-05-01' };
  expect(scoreOf(part('deadline', 18, 29, { value: other }))('deadline')).toMatchObject({ valuesRight: 0 });
});

it('words of a lead-in are held against words from elsewhere than the text', () => {
  const above = part('partner', 0, 11, { where: 'lead-in', line: 0, words: 'the council' });
  expect(scoreOf(above)('partner').exact).toBe(1);
  expect(scoreOf(part('partner', 0, 11))('partner').overlapping).toBe(0);
});

it('errors are listed for the half that rules are made on only', () => {
  const read = { parts: [part('actor', 0, 1)], level: 'hardly' as const };
  const one: AnatomyReading = { label, read, endToEnd: read };
  const kept = { ...one, label: { ...label, half: 'test' as const, id: 'plan-2' } };
  const listed = renderAnatomyErrors([one, kept]);
  expect(listed).toContain('plan-1');
  expect(listed).toContain('action missed: will open');
  expect(listed).toContain('level words, read hardly');
  expect(listed).not.toContain('plan-2');
  expect(renderAnatomyScores([one, kept])).toMatch(
    /1 commitments that the rules were made on[\s\S]*kept for measuring/,
  );
});
