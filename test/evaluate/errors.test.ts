import { describe, expect, it } from 'vitest';
import { errors, renderErrors } from '../../src/evaluate/index.ts';
import type { Reason } from '../../src/model/index.ts';
import { goldCommitment, goldUnit, reading, sentence, tag } from './build.ts';

const reason = (rule: string, weight: number): Reason => ({
  rule,
  says: 'commitment',
  words: 'will',
  where: 'text',
  weight,
});
const evidence = { words: 'county', term: 'count*', where: 'text', start: 0, end: 6 } as const;

describe('disagreements', () => {
  const vision = goldUnit({ id: 'v', text: 'This plan will set out our vision.' });
  const lines = goldCommitment({ id: 'c', text: 'County shows will be free.', codes: ['RES-place'] });
  const readings = [
    {
      ...reading(vision, { kind: 'commitment', score: 0.8 }),
      sentences: [
        sentence({ text: vision.text, reasons: [reason('will', 2), reason('plan', -1)], leadIn: 'Now:' }),
      ],
    },
    {
      ...reading(lines, { kind: 'commitment', score: 0.9, codes: ['SOC-drugs'], actor: 'force' }),
      sentences: [sentence({ text: lines.text, tags: [tag('SOC-drugs', { evidence: [evidence] })] })],
    },
  ];

  it('are laid at the door of the rule that pushed hardest, or of the term that matched', () => {
    expect(
      errors(readings)
        .map(({ fault, about }) => `${about}: ${fault}`)
        .sort(),
    ).toEqual([
      'actor: commissioner read as force: no rule spoke',
      'code: RES-place not given',
      'code: SOC-drugs given by "count*"',
      'kind: context read as commitment: rule will',
    ]);
  });

  it('come worst group first', () => {
    const twice = [...readings, { ...readings[0]!, unit: { ...vision, id: 'w' } }];
    expect(errors(twice)[0]).toMatchObject({ about: 'kind', cases: [{ id: 'v' }, { id: 'w' }] });
  });

  it('are printed with sentence, lead-in and reasons', () => {
    const text = renderErrors(errors(readings));
    expect(text).toMatch(/^4 disagreements with machine-made labels/);
    expect(text).toContain('lead-in: Now:');
    expect(text).toContain(vision.text);
    expect(text).toContain('will commitment 2 "will" (text)');
    expect(text).toContain('SOC-drugs "county" (text)');
  });

  it('leave out units that were not found, which are listed elsewhere', () => {
    expect(errors([{ ...readings[0]!, sentences: [] }])).toEqual([]);
  });
});
