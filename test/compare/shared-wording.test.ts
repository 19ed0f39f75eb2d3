import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { passagesOf } from '../../src/compare/shared-wording/passages.ts';
import { gram, shortest, winnow } from '../../src/compare/shared-wording/winnow.ts';
import { analysis, context, of } from './build.ts';

describe('winnowing', () => {
  const words = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });

  it('finds every shared run of twelve words or more, whole, and none of fewer than eight', () => {
    const run = fc.array(fc.integer({ min: 4000, max: 9000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, words, run, (a, b, c, d, shared) => {
        const [first, second] = [
          [...a, 3500, ...shared, 3501, ...b],
          [...c, 3502, ...shared, 3503, ...d],
        ];
        const meetings = winnow(first).flatMap((one) =>
          winnow(second)
            .filter(({ hash }) => hash === one.hash)
            .map(({ at }) => ({ first: one.at, second: at })),
        );
        const found = passagesOf(meetings, first, second);
        const isFound = found.some(
          ({ first: at, length }) => at === a.length + 1 && length === shared.length,
        );
        if (shared.length >= shortest) expect(isFound).toBe(true);
        if (shared.length < gram) expect(isFound).toBe(false);
        for (const { first: x, second: y, length } of found)
          expect(first.slice(x, x + length)).toEqual(second.slice(y, y + length));
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  it('a text of one word over and over is read in reasonable time and gives one passage with itself', () => {
    const text = Array.from({ length: 100_000 }, () => 7);
    const [one] = winnow(text);
    expect(passagesOf([{ first: one!.at, second: one!.at }], text, text)).toEqual([
      { first: 0, second: 0, length: text.length },
    ]);
  });
});

describe('shared wording of compared plans', () => {
  const passage =
    'our streets belong to those who walk them after dark and nobody should need to plan a way home by lamp posts';
  const plan = (area: string, ...texts: string[]) =>
    analysis(
      area,
      texts.map((text) => ({ text })),
      of(area),
    );
  const sharedIn = (...plans: ReturnType<typeof plan>[]) => compare(plans, context).sharedWording;

  it('is quoted from the first plan with sentence and page in both, whatever sign or capital differs', () => {
    const made = sharedIn(
      plan('oakham', 'We promise this.', `In short, ${passage}; and so we act.`),
      plan('marlow', `${passage[0]!.toUpperCase()}${passage.slice(1)}. It is late.`),
    )!;
    const [pair] = made.pairs;
    expect([pair!.first, pair!.second, pair!.count]).toEqual(['marlow', 'oakham', 1]);
    expect(pair!.passages[0]).toMatchObject({
      words: `${passage[0]!.toUpperCase()}${passage.slice(1)}`,
      length: passage.split(' ').length,
      first: { document: 'marlow', page: 1 },
      second: { document: 'oakham', sentence: 's1' },
    });
    expect(pair!.words).toBe(passage.split(' ').length);
  });

  it('runs over the end of a sentence', () => {
    const [one, two] = [passage.slice(0, 50), passage.slice(50)];
    const made = sharedIn(plan('oakham', one, two), plan('marlow', one, two))!;
    expect(made.pairs[0]!.passages[0]!.length).toBe(
      [...one.trim().split(' '), ...two.trim().split(' ')].length,
    );
  });

  it('what four plans print is set aside, and so is what names a law', () => {
    const four = ['oakham', 'marlow', 'ashby', 'denton'].map((area) => plan(area, passage));
    const made = sharedIn(...four)!;
    expect(made.pairs).toEqual([]);
    expect(made.setAside.inManyPlans).toBeGreaterThan(0);
    const lawful = `Under the Police Reform and Social Responsibility Act 2011 ${passage}`;
    const ofLaw = sharedIn(plan('oakham', lawful), plan('marlow', lawful))!;
    expect([ofLaw.pairs.length, ofLaw.setAside.ofLaw]).toEqual([0, 1]);
  });

  it('is not looked for in one plan alone', () => {
    expect(sharedIn(plan('oakham', passage))).toBeUndefined();
  });
});
