import { describe, expect, it } from 'vitest';
import { effectsOnCells, orderQueue, paceOf, usualSeconds, withinHours } from '../../src/review/index.ts';
import { decide, keyOf, plan, reviewed } from './made-run.ts';

const paceOfTen = { seconds: 360, of: 20, isOwn: true };

describe('how much an item could change a reported cell', () => {
  const none = reviewed([], []);

  it("is its doubt where the cell rests on it alone, and the product of all doubts on the cell's step where on several", () => {
    const one = plan('one', [{ text: 'Alone.', score: 0.6, tags: ['PRV-early'] }]);
    expect(effectsOnCells([one], none)(keyOf(one, 0))).toBeCloseTo(0.4, 12);
    const two = plan('two', [
      { text: 'First.', score: 0.6, tags: ['SOC-drugs'] },
      { text: 'Second.', score: 0.75, tags: ['SOC-drugs'] },
    ]);
    const effect = effectsOnCells([two], none);
    expect([effect(keyOf(two, 0)), effect(keyOf(two, 1))]).toEqual([0.4 * 0.25, 0.4 * 0.25]);
  });

  it('adds up over the categories of a sentence, and is nothing for what carries no step', () => {
    const elm = plan('elm', [
      { text: 'Firm.', score: 0.9, tags: ['PRV-early', 'SOC-drugs'] },
      { text: 'Wish.', score: 0.5, strength: 'aspiration', tags: ['PRV-early'] },
      { text: 'No tag.', score: 0.5 },
    ]);
    const effect = effectsOnCells([elm], none);
    expect(effect(keyOf(elm, 0))).toBeCloseTo(0.2, 12);
    expect([effect(keyOf(elm, 1)), effect(keyOf(elm, 2))]).toEqual([0, 0]);
  });

  it('is the score of what is no commitment but may be one, where that would take the cell further', () => {
    const fir = plan('fir', [
      { text: 'Maybe.', kind: 'context', score: 0.35, uncertain: true, tags: ['PRV-early'] },
      { text: 'Maybe too.', kind: 'context', score: 0.35, uncertain: true, tags: ['SOC-drugs'] },
      { text: 'Surely not.', kind: 'context', score: 0.1, tags: ['RES-place'] },
      { text: 'Firm.', score: 0.9, tags: ['SOC-drugs'] },
    ]);
    const effect = effectsOnCells([fir], none);
    expect(effect(keyOf(fir, 0))).toBeCloseTo(0.35, 12);
    expect([effect(keyOf(fir, 1)), effect(keyOf(fir, 2))]).toEqual([0, 0]);
  });

  it('is nothing once a person has read a sentence that holds the cell', () => {
    const oak = plan('oak', [
      { text: 'Read.', score: 0.6, tags: ['PRV-early'] },
      { text: 'Not read.', score: 0.6, tags: ['PRV-early'] },
    ]);
    const effect = effectsOnCells([oak], reviewed([decide('ada', oak, 0)], [oak]));
    expect([effect(keyOf(oak, 0)), effect(keyOf(oak, 1))]).toEqual([0, 0]);
  });

  it('counts the same words with the same lead-in once, and each edition for itself', () => {
    const [ash, yew] = ['ash', 'yew'].map((name) =>
      plan(name, [
        { text: 'We will act.', score: 0.6, tags: ['PRV-early'] },
        { text: 'We will act!', score: 0.6, tags: ['PRV-early'] },
      ]),
    );
    const effect = effectsOnCells([ash!, yew!], none);
    expect(effect(keyOf(ash!, 0))).toBeCloseTo(0.4, 12);
    expect(effect(keyOf(ash!, 1))).toBe(0);
    expect(effect(keyOf(yew!, 0))).toBeCloseTo(0.4, 12);
  });
});

describe('what can be read in so many hours', () => {
  const many = plan('many', [
    ...Array.from({ length: 20 }, (_, at) => ({
      text: `One of twenty ${at}.`,
      score: 0.6,
      tags: ['PRV-early'],
    })),
    { text: 'Alone and doubtful.', score: 0.55, uncertain: true, tags: ['SOC-drugs'] },
    { text: 'Alone and sure.', score: 0.95, tags: ['RES-place'] },
  ]);
  const review = reviewed([], [many]);
  const items = orderQueue({ analyses: [many], review, reviewer: 'ada', mode: 'first' });

  it('begins with the doubtful undertaking that a cell rests on alone, before those of a cell of twenty', () => {
    const kept = withinHours(items, 0.3, paceOfTen, effectsOnCells([many], review));
    expect(kept.map(({ text }) => text)).toEqual([
      'Alone and doubtful.',
      'Alone and sure.',
      'One of twenty 0.',
    ]);
  });

  it('is as many items as fit at the pace, of those that are open', () => {
    const effect = effectsOnCells([many], review);
    expect(withinHours(items, 1, paceOfTen, effect)).toHaveLength(10);
    expect(withinHours(items, 0, paceOfTen, effect)).toEqual([]);
    const after = orderQueue({
      analyses: [many],
      review: reviewed([decide('ada', many, 20)], [many]),
      reviewer: 'ada',
      mode: 'first',
    });
    expect(withinHours(after, 100, paceOfTen, effect)).toHaveLength(21);
  });
});

describe('the pace of a reader', () => {
  const long = plan(
    'long',
    Array.from({ length: 40 }, (_, at) => ({ text: `We will do ${at}.` })),
  );
  const at = (second: number) => new Date(Date.UTC(2026, 10, 3, 9) + second * 1000).toISOString();
  const readings = (number: number, seconds: (at: number) => number) =>
    Array.from({ length: number }, (_, item) => decide('ada', long, item, { at: at(seconds(item)) }));

  it('is 45 seconds until twenty items were timed, and then the mean of their times', () => {
    expect(
      paceOf(
        readings(20, (item) => item * 30),
        'ada',
      ),
    ).toEqual({ seconds: usualSeconds, of: 19, isOwn: false });
    expect(
      paceOf(
        readings(21, (item) => item * 30),
        'ada',
      ),
    ).toEqual({ seconds: 30, of: 20, isOwn: true });
    expect(
      paceOf(
        readings(30, (item) => item * 30),
        'ben',
      ).isOwn,
    ).toBe(false);
  });

  it('leaves pauses of over five minutes out, and takes several entries on one item for one', () => {
    const paused = readings(30, (item) => item * 30 + (item > 10 ? 3600 : 0));
    expect(paceOf(paused, 'ada')).toEqual({ seconds: 30, of: 28, isOwn: true });
    const noted = paused.flatMap((one, item) => [
      one,
      decide('ada', long, item, {
        action: 'note',
        text: 'Hm.',
        at: new Date(Date.parse(one.at) + 9000).toISOString(),
      }),
    ]);
    expect(paceOf(noted, 'ada').seconds).toBe(30);
  });
});
