import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/compare/bands/texts.ts';
import { type Accuracy, type OwnAccuracy, type ShareCounts, shareMeasures } from '../../src/model/index.ts';

const counts = (found: number): ShareCounts =>
  Object.fromEntries(
    shareMeasures.map((measure) => [measure, { found, right: found, labelled: found }]),
  ) as ShareCounts;
const builtIn: Accuracy = {
  measured: '2026-11-30',
  taxonomy: '1.1.0',
  sets: [],
  texts: [1, 2, 3].map((found) => ({ id: `t${found}`, unseen: true, counts: counts(found) })),
};
const own = (tells: readonly string[], plans = 2): OwnAccuracy => ({
  sample: 'n400-seed1',
  editions: [],
  reviewers: ['a', 'b'],
  from: '2026-11-30',
  to: '2026-11-30',
  drawn: 400,
  settled: 400,
  uncovered: [],
  figures: ['commitment', 'prevention', 'organised-crime', 'community-resilience'].map((id) => ({
    measure: id === 'commitment' ? ('commitment' as const) : ('theme' as const),
    id,
    marked: 40,
    there: 40,
    both: 40,
    precision: 1,
    precisionInterval: { low: 0.9, high: 1 },
    recall: 1,
    recallInterval: { low: 0.9, high: 1 },
    replaces: tells.includes(id),
    why: tells.includes(id) ? null : 'too few',
  })),
  texts: Array.from({ length: plans }, (_, at) => ({ id: `p${at}`, counts: counts(10 + at) })),
});

describe('texts whose errors bands are drawn with', () => {
  it('are the plans themselves for what a settled sample of them tells, and other texts for the rest', () => {
    const sample = own(['commitment', 'prevention']);
    expect(textsFor('prevention', builtIn, sample)).toMatchObject({ isOwn: true, texts: { length: 2 } });
    expect(textsFor('organised-crime', builtIn, sample)).toMatchObject({
      isOwn: false,
      texts: { length: 3 },
    });
    expect(textsFor('prevention', builtIn, undefined)).toMatchObject({ isOwn: false });
  });

  it('are other texts for all of it where the sample tells too little of commitments, or is of one plan', () => {
    expect(textsFor('prevention', builtIn, own(['prevention'])).isOwn).toBe(false);
    expect(textsFor('prevention', builtIn, own(['commitment', 'prevention'], 1)).isOwn).toBe(false);
  });

  it('are the plans for what joins organised crime with another theme where both are told', () => {
    expect(textsFor('joint', builtIn, own(['commitment', 'organised-crime'])).isOwn).toBe(false);
    expect(textsFor('joint', builtIn, own(['commitment', 'organised-crime', 'prevention'])).isOwn).toBe(true);
    expect(textsFor('joint', null, own([]))).toEqual({ isOwn: false, texts: [] });
  });
});
