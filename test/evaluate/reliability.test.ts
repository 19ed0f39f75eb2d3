import { describe, expect, it } from 'vitest';
import { reliability } from '../../src/evaluate/reliability.ts';
import { wilsonInterval } from '../../src/text/index.ts';

describe('the reliability table', () => {
  it('sets the mean score of a tenth beside its share of commitments and leaves empty tenths out', () => {
    const bins = reliability({ 'bin:1:units': 8, 'bin:1:score': 1.2, 'bin:1:commitments': 2 });
    expect(bins).toHaveLength(1);
    expect(bins[0]).toMatchObject({ from: 0.1, to: 0.2, units: 8, share: 0.25 });
    expect(bins[0]?.score).toBeCloseTo(0.15);
  });

  it('gives each share Wilson’s interval: 81 of 263 lie in .255 to .366', () => {
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
  });

  it('gives none of ten and ten of ten a width', () => {
    expect(wilsonInterval(0, 10).low).toBe(0);
    expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 3);
    expect(wilsonInterval(10, 10).high).toBeCloseTo(1, 9);
  });
});
