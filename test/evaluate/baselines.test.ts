import { describe, expect, it } from 'vitest';
import { evaluateAll } from '../../src/evaluate/index.ts';
import { learnedPredictions } from '../../src/evaluate/learned-baseline.ts';
import type { GoldUnit } from '../../src/model/index.ts';
import { goldCommitment, goldUnit, reading } from './build.ts';

const nouns = ['wardens', 'patrols', 'lamps', 'hubs', 'grants', 'cameras'];
const gold: GoldUnit[] = ['fenmarch', 'sallow-vale', 'ardenby'].flatMap((force) =>
  nouns.flatMap((noun, n) => [
    goldCommitment({ id: `${force}${n}c`, force, text: `I will fund new ${noun}`, codes: ['NBH'] }),
    goldCommitment({ id: `${force}${n}l`, force, text: `More ${noun}`, leadIn: 'I will provide:' }),
    goldUnit({ id: `${force}${n}x`, force, text: `Last year there were few ${noun}` }),
  ]),
);
const baseline = (id: string, figureId: string) => {
  const evaluation = evaluateAll({
    readings: gold.map((unit) => reading(unit, {})),
    termTagger: (text) => (text.includes('fund') ? ['NBH', 'some-facet'] : []),
  });
  return evaluation.figures.find((one) => one.id === figureId)?.baselines[id];
};

describe('the baselines', () => {
  it('say "commitment" always, or where "will" or "shall" stands', () => {
    expect(baseline('all-yes', 'commitment-precision')).toBeCloseTo(2 / 3);
    expect(baseline('keyword', 'commitment-recall')).toBeCloseTo(0.5);
    expect(baseline('keyword-lead-in', 'commitment-recall')).toBe(1);
  });

  it('take their codes from the bare terms', () => {
    expect(baseline('keyword', 'code-micro-f1')).toBe(1);
  });

  it('include a classifier that learns kinds and codes from the other areas', () => {
    expect(baseline('learned', 'commitment-f1')).toBe(1);
    expect(baseline('learned', 'code-micro-f1')).toBe(1);
  });

  it('say every theme where they say "commitment" always', () => {
    const soc = gold.map((unit, n) => ({ ...unit, codes: n % 3 === 0 ? ['SOC-drugs'] : unit.codes }));
    const evaluation = evaluateAll({ readings: soc.map((unit) => reading(unit, {})) });
    const theme = evaluation.figures.find(({ id }) => id === 'theme-macro-f1');
    expect(theme?.baselines['all-yes']).toBeCloseTo(2 / 3);
    expect(theme?.baselines.majority).toBeGreaterThan(0);
  });
});

describe('the learned baseline', () => {
  it('sees nothing of the area that it judges', () => {
    const odd = gold.map((unit) =>
      unit.force === 'ardenby' && unit.kind === 'context' ? { ...unit, kind: 'achievement' as const } : unit,
    );
    const said = learnedPredictions(odd)?.filter((_, n) => odd[n]?.force === 'ardenby');
    expect(said?.some(({ kind }) => kind === 'achievement')).toBe(false);
  });

  it('gives the same answers each time, and none where there is one area only', () => {
    expect(learnedPredictions(gold)).toEqual(learnedPredictions(gold));
    expect(learnedPredictions(gold.slice(0, 6))).toBeNull();
  });
});
