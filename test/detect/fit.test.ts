import { describe, expect, it } from 'vitest';
import { chooseBand } from '../../src/detect/band.ts';
import { fitKind, fit as fitWeights, guess, guessUnseen } from '../../src/detect/fit.ts';
import { fitLinear } from '../../src/detect/fit-linear.ts';
import { type Labels, observe } from '../../src/detect/labelled.ts';
import { chances } from '../../src/detect/linear.ts';
import { minimise } from '../../src/detect/minimise.ts';
import { printWeights } from '../../src/detect/print-weights.ts';
import { withoutRare } from '../../src/detect/rare.ts';
import { committed } from '../../src/detect/weights.ts';
import { sentence } from './sentence.ts';

const yes: Labels = { kind: 'commitment', strength: 'firm', actor: 'commissioner', measurable: true };
const no: Labels = { kind: 'context', strength: null, actor: null, measurable: null };
const labelled = ['north', 'south', 'east'].flatMap((area) =>
  observe(
    { set: 'made up', group: area },
    [sentence('I will open two shops.'), sentence('It rained all year.'), sentence('Nobody labelled this.')],
    new Map([
      [0, yes],
      [1, no],
    ]),
  ),
);

describe('fitting', () => {
  it('finds the least of a bowl', () => {
    const point = minimise((at, gradient) => {
      gradient[0] = 2 * (at[0]! - 3);
      gradient[1] = 8 * (at[1]! + 1);
      return (at[0]! - 3) ** 2 + 4 * (at[1]! + 1) ** 2;
    }, 2);
    expect([...point].map((value) => Math.round(value * 1000) / 1000)).toEqual([3, -1]);
  });

  it('learns which feature goes with which class, and keeps a prior where nothing is seen', () => {
    const cases = [
      { features: ['a'], label: 'x', weight: 1 },
      { features: ['b'], label: 'y', weight: 1 },
    ];
    const model = fitLinear(
      cases,
      ['x', 'y'],
      () => 0.1,
      (feature, label) => (feature === 'c' && label === 'y' ? 2 : 0),
      ['c'],
    );
    expect(chances(model, ['a'])[0]).toBeGreaterThan(0.8);
    expect(chances(model, ['b'])[0]).toBeLessThan(0.2);
    expect(model.weights.c).toEqual([0, 2]);
  });

  it('observes labelled sentences only, each with its features', () => {
    expect(labelled).toHaveLength(6);
    expect(labelled[0]?.features).toContain('first-person-will');
  });

  it('gives the same weights for the same cases', () => {
    expect(fitWeights(labelled)).toEqual(fitWeights(labelled));
  });

  it('chooses a band around the deciding score', () => {
    const guesses = Array.from({ length: 200 }, (_, at) => ({
      set: 'made up',
      score: at / 200,
      commitment: at % 200 > 90,
    }));
    const { low, decide, high } = chooseBand(guesses);
    expect(low).toBeLessThanOrEqual(decide);
    expect(high).toBeGreaterThanOrEqual(decide);
    expect(decide).toBeGreaterThan(0.35);
  });
});

describe('texts that were only written to learn from', () => {
  it('are learned from, and the band is not chosen on them', () => {
    const extra = labelled.map((one) => ({ ...one, group: `${one.group}, made`, extra: true }));
    expect(guessUnseen([...labelled, ...extra])).toHaveLength(labelled.length);
    expect(guess(extra, fitKind([...labelled, ...extra]))).toEqual([]);
    expect(fitKind([...labelled, ...extra])).not.toEqual(fitKind(labelled));
  });
});

describe('the committed weights', () => {
  it('say what they were fitted on, what was held out and how they are made again', () => {
    expect(committed.gold.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(committed.heldOut).toContain('marram-coast');
    expect(committed.command).toBe('npm run fit');
  });

  it('are printed so that they read back the same', () => {
    expect(JSON.parse(printWeights(committed))).toEqual(committed);
  });
});

describe('words that are too rare to be used', () => {
  it('can be left out beforehand without changing a fit', () => {
    const rare = [...'abcdefghij'].flatMap((group) =>
      labelled
        .slice(0, 2)
        .map((one) => ({ ...one, group, features: [...one.features, `word:only-in-${group}`] })),
    );
    const lean = withoutRare(rare, { spread: 5, shapeSpread: 8 });
    expect(rare[0]?.features).toContain('word:only-in-a');
    expect(lean[0]?.features).not.toContain('word:only-in-a');
    expect(fitKind(lean)).toEqual(fitKind(rare));
  });
});
