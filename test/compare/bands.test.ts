import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../src/compare/bands/chance.ts';
import { ratesOf } from '../../src/compare/bands/reading-error.ts';
import { compare } from '../../src/compare/index.ts';
import type { Accuracy, ShareCount, ShareCounts } from '../../src/model/index.ts';
import { percent } from '../../src/report/percent.ts';
import { randomFrom } from '../../src/text/index.ts';
import { analysis, context, of } from './build.ts';

const same = (count: ShareCount): ShareCounts => ({
  undertakings: count,
  prevention: count,
  'organised-crime': count,
  'community-resilience': count,
  joint: count,
});
const accuracy = (...counts: ShareCount[]): Accuracy => ({
  measured: '2026-11-30',
  taxonomy: '1.0.0',
  sets: [],
  texts: counts.map((count, at) => ({ id: `text-${at}`, unseen: true, counts: same(count) })),
});
const faultless = accuracy(
  { found: 9000, right: 9000, labelled: 9000 },
  { found: 9000, right: 9000, labelled: 9000 },
);
const poor = accuracy({ found: 40, right: 8, labelled: 40 }, { found: 40, right: 36, labelled: 40 });

/** A plan of sixty undertakings of which so many are on prevention. */
const plan = (area: string, onPrevention: number) =>
  analysis(
    area,
    Array.from({ length: 60 }, (_, i) => ({
      text: `We will mend lane ${area} ${i} and paint gate ${i * 7}.`,
      tags: i < onPrevention ? ['PRV-early'] : [],
    })),
    of(area),
  );
const plans = (...shares: number[]) => shares.map((share, at) => plan(`area${at}`, share));
const prevention = (all: ReturnType<typeof plans>, measured?: Accuracy) =>
  compare(all, { ...context, ...(measured && { accuracy: measured }) }).bands;

describe('bands of plans', () => {
  it('are those of the shares themselves where reading does not err', () => {
    const made = prevention(plans(2, 20, 22, 24, 50), faultless)!;
    const measure = made.measures.find((one) => one.measure === 'prevention')!;
    expect(measure.middle).toEqual({ low: 0.333, high: 0.4 });
    expect([0, 2, 4].map((at) => measure.plans[at]!.band)).toEqual(['less', 'about-as-much', 'more']);
  });

  it('hold a share as fine as tables print it, not rounded twice', () => {
    const texts = (count: number, of: number) =>
      Array.from({ length: of }, (_, i) => ({
        text: `We will mend lane ${of} ${i} and paint gate ${i * 7}.`,
        tags: i < count ? ['PRV-early'] : [],
      }));
    const made = prevention(
      [...plans(2, 20, 22, 24), analysis('thirty', texts(30, 78), of('thirty'))],
      faultless,
    )!;
    const { share } = made.measures
      .find((one) => one.measure === 'prevention')!
      .plans.find(({ force }) => force === 'thirty')!;
    expect(percent(share)).toBe('38%');
    expect(percent(30 / 78)).toBe('38%');
  });

  it('are not told where reading errs more than plans differ', () => {
    const made = prevention(plans(20, 21, 22, 23, 24), poor)!;
    const measure = made.measures.find((one) => one.measure === 'prevention')!;
    expect(new Set(measure.plans.map(({ band }) => band))).toEqual(new Set(['cannot-tell']));
    for (const { share, low, high } of measure.plans) expect(low < share && share < high).toBe(true);
  });

  it('leave out a plan that could not be read well enough, so that it never seems to say less', () => {
    const [first, ...rest] = plans(2, 20, 22, 24, 40, 50);
    const welsh = { ...first!, counts: { ...first!.counts, welshWords: 9000, bodyWords: 100 } };
    const made = compare([welsh, ...rest], { ...context, accuracy: faultless });
    const measure = made.bands!.measures.find((one) => one.measure === 'prevention')!;
    expect(measure.plans.map(({ force }) => force)).not.toContain('area0');
    expect(measure.plans).toHaveLength(5);
  });

  it('are findings with the undertakings behind them, which name their theme', () => {
    const made = compare(plans(2, 20, 22, 24, 50), { ...context, accuracy: faultless });
    const [finding] = made.findings.filter(({ metric }) => metric === 'band');
    expect(finding).toMatchObject({ theme: 'prevention' });
    expect(finding!.text).toContain('more than the middle half of the plans: Area4; less: Area0');
    expect(finding!.statements).toHaveLength(52);
  });

  it('are not told, and no finding, where one long list makes a band that it would not make if it counted once', () => {
    const listed = (area: string, items: number) => {
      const { sentences, ...rest } = plan(area, items);
      const inList = sentences.map((one, at) => (at < items ? { ...one, list: 1 } : one));
      return { ...rest, sentences: inList };
    };
    const all = [...plans(2, 20, 22, 24), listed('area4', 50)];
    const made = compare(all, { ...context, accuracy: faultless });
    const measure = made.bands!.measures.find((one) => one.measure === 'prevention')!;
    expect(measure.plans[4]!.band).toBe('cannot-tell');
    const prose = prevention(plans(2, 20, 22, 24, 50), faultless)!;
    const told = prose.measures.find((one) => one.measure === 'prevention')!;
    expect(told.plans[4]!.band).toBe('more');
    const said = made.findings.filter(({ metric }) => metric === 'band').map(({ text }) => text);
    expect(said.join(' ')).not.toContain('more than the middle half');
  });

  it('are the same whenever they are made', () => {
    const all = plans(2, 20, 22, 24, 50);
    expect(prevention(all, poor)).toEqual(prevention(all, poor));
  });

  it('say why there are none: too few plans, or reading error not known', () => {
    expect(prevention(plans(2, 20, 22, 24), faultless)).toMatchObject({ measures: [], why: /5 plans/ });
    expect(prevention(plans(2, 20, 22, 24, 50), accuracy())).toMatchObject({
      measures: [],
      why: /not measured/,
    });
    expect(prevention(plans(2, 20, 22, 24, 50))).toBeUndefined();
  });
});

describe('reading error', () => {
  it('is held towards that of all texts together: few cases say little', () => {
    const [few, many] = ratesOf(
      [same({ found: 1, right: 0, labelled: 1 }), same({ found: 99, right: 99, labelled: 99 })],
      'joint',
    );
    // All together: 99.5 of 101. The first text: (0 + 10 x 0.9851) of 11.
    expect(few!.precision).toBeCloseTo(0.8956, 4);
    expect(many!.precision).toBeCloseTo(0.9986, 4);
  });

  it('counts drawn have the mean and the spread of their distributions, of few cases and of many', () => {
    const random = randomFrom(7);
    for (const [draw, mean, variance] of [
      [() => binomial(10, 0.3, random), 3, 2.1],
      [() => binomial(200, 0.3, random), 60, 42],
      [() => poisson(4, random), 4, 4],
      [() => poisson(60, random), 60, 60],
    ] as const) {
      const drawn = Array.from({ length: 20_000 }, draw);
      const average = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
      const spread = drawn.reduce((sum, one) => sum + (one - average) ** 2, 0) / drawn.length;
      expect(Math.abs(average - mean) / mean).toBeLessThan(0.02);
      expect(Math.abs(spread - variance) / variance).toBeLessThan(0.05);
    }
  });
});
