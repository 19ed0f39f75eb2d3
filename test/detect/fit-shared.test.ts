import { describe, expect, it } from 'vitest';
import { fitShared } from '../../src/detect/fit-shared.ts';
import { chances } from '../../src/detect/linear.ts';

// "more" is a commitment in most labels and a topic in those of another convention; "will" is one in both.
const cases = [
  ...Array.from({ length: 6 }, () => ({ features: ['more'], label: 'yes', weight: 1 })),
  ...Array.from({ length: 6 }, () => ({ features: ['it-rained'], label: 'no', weight: 1 })),
  ...Array.from({ length: 12 }, () => ({ features: ['more'], label: 'no', weight: 1 })),
  ...Array.from({ length: 12 }, () => ({ features: ['will'], label: 'yes', weight: 1 })),
];
const fitWith = (own: string | null) =>
  fitShared(
    cases,
    cases.map((_, at) => (at < 12 ? null : own)),
    ['yes', 'no'] as const,
    () => 1,
    0.5,
    () => 0,
    [],
  );
const chanceOf = (model: ReturnType<typeof fitWith>, feature: string) => chances(model, [feature])[0]!;

describe('labels with conventions of their own', () => {
  it('do not bend what the others say, and do bend it where they are not told apart', () => {
    expect(chanceOf(fitWith('apart'), 'more')).toBeGreaterThan(0.6);
    expect(chanceOf(fitWith(null), 'more')).toBeLessThan(0.5);
  });

  it('teach what the others do not know', () => {
    expect(chanceOf(fitWith('apart'), 'will')).toBeGreaterThan(0.6);
  });

  it('leave nothing of their own in the weights', () => {
    expect(Object.keys(fitWith('apart').weights).sort()).toEqual(['it-rained', 'more', 'will']);
  });
});
