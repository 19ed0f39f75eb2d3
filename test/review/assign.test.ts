import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignItems,
  assignmentFor,
  assignmentProblems,
  isQueued,
  loadsOfReaders,
} from '../../src/review/index.ts';
import { keyOf, plan } from './made-run.ts';

const plans = Array.from({ length: 12 }, (_, number) =>
  plan(
    `p${String(number).padStart(2, '0')}`,
    Array.from({ length: 10 + ((number * 7) % 31) }, (__, at) =>
      at % 4 === 3 ? { text: `It is ${at}.`, kind: 'context' as const } : { text: `We will do ${at}.` },
    ),
  ),
);
const queued = plans.flatMap((one) =>
  one.sentences.flatMap((sentence, at) => (isQueued(sentence) ? [keyOf(one, at)] : [])),
);
const share = (reviewers: readonly string[], overlap: number, seed = 1) =>
  assignItems(plans, { reviewers, overlap, seed });

describe('sharing the work out', () => {
  it('gives every item one first reader, and the overlap of each document a second one who is another', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('ada', 'ben', 'cy', 'di', 'eve'), { minLength: 2 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 99 }),
        (reviewers, overlap, seed) => {
          const made = share(reviewers, overlap, seed);
          const given = reviewers.map((reviewer) => assignmentFor(made, reviewer, plans)!);
          for (const key of queued) expect(given.filter(({ own }) => own.has(key))).toHaveLength(1);
          for (const { own, second } of given) for (const key of second) expect(own.has(key)).toBe(false);
          for (const { items, second } of made.documents) {
            const sentences = second.flatMap((one) => one.sentences);
            expect(sentences).toHaveLength(Math.round(overlap * items));
            expect(new Set(sentences).size).toBe(sentences.length);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives readers as many items as whole documents allow, to within the largest document', () => {
    const largest = Math.max(...share(['ada', 'ben'], 0).documents.map(({ items }) => items));
    for (const readers of [2, 3, 4]) {
      const loads = loadsOfReaders(share(['ada', 'ben', 'cy', 'di'].slice(0, readers), 0.2));
      const items = loads.map((load) => load.items);
      expect(Math.max(...items) - Math.min(...items)).toBeLessThanOrEqual(largest);
      expect(items.reduce((all, one) => all + one, 0)).toBe(queued.length);
    }
  });

  it('is the same for the same seed, whatever the order of names and documents, and another for another seed', () => {
    const bytes = (made: unknown) => JSON.stringify(made);
    expect(bytes(share(['ben', 'ada'], 0.2))).toBe(bytes(share(['ada', 'ben'], 0.2)));
    const turned = assignItems(plans.toReversed(), { reviewers: ['ada', 'ben'], overlap: 0.2, seed: 1 });
    expect(bytes(turned)).toBe(bytes(share(['ada', 'ben'], 0.2)));
    expect(bytes(share(['ada', 'ben'], 0.2, 2))).not.toBe(bytes(share(['ada', 'ben'], 0.2)));
  });

  it("leaves what was shared before as it is when documents are added, and says which are in nobody's share", () => {
    const options = { reviewers: ['ada', 'ben'], overlap: 0.2, seed: 1 };
    const before = assignItems(plans.slice(0, 9), options);
    expect(assignmentProblems(before, plans)).toMatchObject([
      { code: 'not-assigned', message: expect.stringContaining('p09.pdf, p10.pdf, p11.pdf') },
    ]);
    const after = assignItems(plans, { ...options, before });
    expect(after.documents.slice(0, 9)).toEqual(before.documents);
    expect(assignmentProblems(after, plans)).toEqual([]);
    expect(assignItems(plans, { ...options, before: after })).toEqual(after);
    const [ada, ben] = loadsOfReaders(after).map(({ items }) => items);
    expect(Math.abs(ada! - ben!)).toBeLessThanOrEqual(Math.max(...after.documents.map(({ items }) => items)));
    expect(assignItems(plans, { ...options, seed: 2, before })).toEqual(share(['ada', 'ben'], 0.2, 2));
    expect(assignmentProblems(null, plans)).toEqual([]);
  });

  it('binds nobody whom it does not name', () => {
    expect(assignmentFor(share(['ada', 'ben'], 0.2), 'cy', plans)).toBeNull();
  });

  it.each([
    [[], 0, 'no-reviewers'],
    [['ada'], 0.2, 'nobody-to-overlap'],
    [['ada', 'ben', 'ada'], 0.2, 'doubled-reviewer'],
    [['ada', 'ben'], 1.2, 'bad-overlap'],
    [['ada', 'ben'], Number.NaN, 'bad-overlap'],
  ])('of %j with an overlap of %s is refused', (reviewers, overlap, code) => {
    expect(() => share(reviewers, overlap)).toThrow(expect.objectContaining({ code }));
  });

  it('of a run without anything to read is refused', () => {
    expect(() => assignItems([], { reviewers: ['ada'], overlap: 0, seed: 1 })).toThrow(/no sentence/);
  });
});
