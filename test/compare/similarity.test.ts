import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { nearestPairs } from '../../src/compare/similarity/cosine.ts';
import { analysis, context, of } from './build.ts';

const vector = (area: string, weights: Record<string, number>) => ({
  area,
  weights: new Map(Object.entries(weights)),
});

describe('how alike plans are', () => {
  it('is the cosine of their weights, with what adds most to it', () => {
    const [pair] = nearestPairs([vector('oakham', { a: 3, b: 4 }), vector('marlow', { a: 4, b: 3, c: 12 })]);
    // (3·4 + 4·3) / (5 · 13)
    expect(pair).toEqual({ first: 'oakham', second: 'marlow', likeness: 0.369, drivers: ['a', 'b'] });
  });

  it('plans with nothing in common make no pair, and each plan is named with three others at most', () => {
    expect(nearestPairs([vector('oakham', { a: 1 }), vector('marlow', { b: 1 })])).toEqual([]);
    const many = Array.from({ length: 9 }, (_, i) => vector(`area-${i}`, { a: 1, [`own-${i}`]: i + 1 }));
    const pairs = nearestPairs(many);
    expect(pairs.length).toBeLessThanOrEqual(9 * 3);
    for (const { area } of many)
      expect(
        pairs.filter((pair) => pair.first === area || pair.second === area).length,
      ).toBeGreaterThanOrEqual(3);
  });

  const plan = (area: string, text: string, tag: string) => analysis(area, [{ text, tags: [tag] }], of(area));
  const plans = [
    plan('oakham', 'We will harvest the orchards beside Marlow Bridge.', 'PRV-early'),
    plan('ashby', 'The orchards will be harvested twice.', 'PRV-early'),
    plan('denton', 'I will count lanterns near Marlow Bridge.', 'RES-place'),
  ];

  it('is told of three plans or more, by subject and by wording, and not by names', () => {
    const { similarity } = compare(plans, context);
    expect(similarity!.bySubject).toMatchObject([
      { first: 'ashby', second: 'oakham', likeness: 1, drivers: ['PRV-early'] },
    ]);
    const [pair] = similarity!.byWording;
    expect([pair!.first, pair!.second]).toEqual(['ashby', 'oakham']);
    expect(pair!.drivers.toSorted()).toEqual(['harvest', 'orchards']);
    expect(similarity!.byWording.flatMap(({ drivers }) => drivers)).not.toContain('marlow');
    expect(compare(plans.slice(0, 2), context).similarity).toBeUndefined();
  });
});
