import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Coding, ReviewEntry, ReviewSample } from '../../../src/model/index.ts';
import { drawSample, scoreSample } from '../../../src/review/index.ts';
import { shareOut } from '../../../src/review/sample/share-out.ts';
import { coding, entry } from '../drafts.ts';
import { readSample } from '../read-sample.ts';

let plan: Analysis;
beforeAll(async () => {
  plan = await readSample('greater-brantwick-2021.html');
});

describe('sharing out', () => {
  it('gives one each, then by wishes, none above its size', () => {
    const takers = [100, 10, 1].map((size) => ({ size, wish: size }));
    expect(shareOut(23, takers)).toEqual([19, 3, 1]);
    expect(shareOut(1000, takers)).toEqual([100, 10, 1]);
    expect(shareOut(2, takers)).toEqual([2, 0, 0]);
    const equal = [5, 100, 100].map((size) => ({ size, wish: 1 }));
    expect(shareOut(60, equal)).toEqual([5, 28, 27]);
  });
});

describe('a sample', () => {
  it('is the same for the same seed, another for another, and of the size that was asked for', () => {
    const sample = drawSample([plan], 60, 7);
    expect(drawSample([plan], 60, 7)).toEqual(sample);
    expect(drawSample([plan], 60, 8).items).not.toEqual(sample.items);
    expect(sample.items).toHaveLength(60);
    expect(new Set(sample.items.map(({ anchor }) => anchor.sentence)).size).toBe(60);
  });

  it('holds sentences of all kinds, and weights that add up to all sentences', () => {
    const { strata } = drawSample([plan], 60, 7);
    expect(strata.map(({ flag }) => flag).sort()).toEqual(['found', 'uncertain', 'unflagged']);
    const all = strata.reduce((sum, { size }) => sum + size, 0);
    expect(strata.reduce((sum, { drawn, weight }) => sum + drawn * weight!, 0)).toBeCloseTo(all, 9);
    for (const { drawn, size } of strata) expect(drawn).toBeGreaterThanOrEqual(Math.min(15, size));
  });

  it('tells nothing of what the machine made of an item by its place, and holds none of its reading', () => {
    const { items } = drawSample([plan], 60, 7);
    const firstHalf = items.slice(0, 30).filter(({ stratum }) => stratum.endsWith('/found')).length;
    expect(firstHalf).toBeGreaterThan(4);
    expect(firstHalf).toBeLessThan(16);
    expect(Object.keys(items[0]!)).toEqual(['stratum', 'anchor']);
  });

  it('cannot be drawn from nothing', () => {
    expect(() => drawSample([{ ...plan, sentences: [] }], 10, 1)).toThrow(/no English sentence/);
  });
});

describe('accuracy from a sample', () => {
  /** Six sentences: of two marked one is a commitment, of four that are not marked one is too. */
  const machine = [true, true, false, false, false, false];
  const truth = [true, false, true, false, false, false];
  const small = (): Analysis => ({
    ...plan,
    sentences: machine.map((is, at) => ({
      ...plan.sentences.find(({ kind }) => kind === 'commitment')!,
      id: `s${at}`,
      text: `Sentence number ${at} says ${'abcdef'[at]!.repeat(9)}.`,
      span: { start: at * 100, end: at * 100 + 40 },
      kind: is ? ('commitment' as const) : ('context' as const),
      uncertain: false,
      language: 'en' as const,
      blockKind: 'paragraph' as const,
      tags: [],
    })),
  });
  const coded = (
    sample: ReviewSample,
    reviewer: string,
    says: (at: number) => Coding,
    more = {},
  ): ReviewEntry[] =>
    sample.items.map(({ anchor }) =>
      entry(reviewer, {
        action: 'change',
        anchor,
        to: says(Number(anchor.sentence!.slice(1))),
        suggestion: null,
        hidden: true,
        purpose: 'sample',
        sample: sample.id,
        ...more,
      }),
    );
  const right = (at: number): Coding =>
    truth[at]
      ? { ...coding, codes: [] }
      : { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };
  const score = (sample: ReviewSample, entries: readonly ReviewEntry[]) =>
    scoreSample(sample, entries, [small()], { themesOf: () => [], seed: 1 });

  it('weighs each item by its stratum: two of two marked and two of four others drawn', () => {
    const whole = drawSample([small()], 6, 1);
    const found = whole.items.filter(({ stratum }) => stratum.endsWith('/found'));
    const others = ['s2', 's3'].map((id) => whole.items.find(({ anchor }) => anchor.sentence === id)!);
    const sample = { ...whole, items: [...found, ...others] };
    const { figures, settled } = score(sample, [...coded(sample, 'a', right), ...coded(sample, 'b', right)]);
    expect(settled).toBe(4);
    // Marked: weights 1 + 1, one right. There: 1 + the unmarked one, which stands for two.
    expect(figures[0]).toMatchObject({
      id: 'commitment',
      marked: 2,
      there: 2,
      both: 1,
      precision: 1 / 2,
      recall: 1 / 3,
    });
  });

  it('counts only what two people coded alike, or what was adjudicated', () => {
    const sample = drawSample([small()], 6, 1);
    const wrong = (at: number) => right((at + 1) % 6);
    expect(score(sample, coded(sample, 'a', right)).settled).toBe(0);
    const both = [...coded(sample, 'a', right), ...coded(sample, 'b', wrong)];
    const { settled, uncovered } = score(sample, both);
    expect(settled).toBeLessThan(6);
    expect(uncovered).toEqual(['greater-brantwick-2021/found']);
    const final = sample.items.map(({ anchor }) =>
      entry('chair', {
        action: 'adjudicate',
        anchor,
        settles: ['x'],
        to: right(Number(anchor.sentence!.slice(1))),
        purpose: 'sample',
        sample: sample.id,
      }),
    );
    expect(score(sample, [...both, ...final]).settled).toBe(6);
  });

  it('says how much is left open where all of a few are right', () => {
    const sample = drawSample([small()], 6, 1);
    const asMachine = (at: number): Coding =>
      machine[at] ? { ...coding, codes: [] } : { ...right(5), kind: 'context' };
    const { figures } = score(sample, [...coded(sample, 'a', asMachine), ...coded(sample, 'b', asMachine)]);
    // Two marked, both right: a share of 1 of 2 leaves open 0.025 ** (1 / 2) and more (Clopper and Pearson).
    expect(figures[0]).toMatchObject({ precision: 1, recall: 1, marked: 2, there: 2 });
    expect(figures[0]!.precisionInterval!.low).toBeCloseTo(Math.sqrt(0.025), 9);
    expect(figures[0]!.precisionInterval!.high).toBe(1);
  });

  it('takes in nothing of who had judged an item otherwise before, and says for how many another is needed', () => {
    const sample = drawSample([small()], 6, 1);
    const before = coded(sample, 'a', right, { purpose: 'queue', sample: undefined });
    const both = [...coded(sample, 'a', right), ...coded(sample, 'b', right)];
    const { settled, unsettled } = score(sample, [...before, ...both]);
    expect([settled, unsettled]).toEqual([0, { unread: 0, once: 0, seen: 6, differ: 0 }]);
    // What was read in the queue after it was coded takes nothing away.
    expect(score(sample, [...both, ...before]).settled).toBe(6);
    expect(score(sample, [...before, ...both, ...coded(sample, 'c', right)]).settled).toBe(6);
  });

  it('takes in nothing from the queue, from practice, from another sample or from who saw the suggestion', () => {
    const sample = drawSample([small()], 6, 1);
    const others = [{ purpose: 'queue' }, { purpose: 'practice' }, { sample: 'other' }, { hidden: false }];
    for (const more of others)
      expect(
        score(sample, [...coded(sample, 'a', right, more), ...coded(sample, 'b', right, more)]).settled,
      ).toBe(0);
  });
});
