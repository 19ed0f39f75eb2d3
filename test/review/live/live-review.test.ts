import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Analysis, Anchor, ReviewEntry } from '../../../src/model/index.ts';
import { anchorOfSentence, mergeEntries, openLiveReview, reviewOf } from '../../../src/review/index.ts';
import { coding, entry } from '../drafts.ts';
import { readSample } from '../read-sample.ts';

let plan: Analysis;
beforeAll(async () => {
  plan = await readSample('greater-brantwick-2021.html');
});

/** Words inside a sentence of the plan. */
function marked(at: number): Anchor {
  const whole = anchorOfSentence(plan, at);
  return { ...whole, sentence: null, quote: whole.quote.slice(0, Math.max(20, whole.quote.length - 6)) };
}

const reviewers = ['ada', 'ben', 'cem'];
const step = fc.record({
  reviewer: fc.constantFrom(...reviewers),
  at: fc.integer({ min: 20, max: 25 }),
  what: fc.constantFrom(
    ...['accept', 'reject', 'change', 'note', 'flag', 'adjudicate', 'add', 'split', 'words', 'lost'],
    ...['practice', 'sample', 'undo', 'redo', 'read-not-found'],
  ),
  of: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Entries as people would write them; what is taken back is any entry, also another's and one that is there later. */
function entriesOf(steps: readonly Step[]): ReviewEntry[] {
  const made: ReviewEntry[] = [];
  for (const { reviewer, at, what, of } of steps) {
    const anchor = anchorOfSentence(plan, at);
    const target = made[of % Math.max(1, made.length)]?.id ?? 'none';
    const to = { ...coding, kind: of % 2 === 0 ? ('commitment' as const) : ('context' as const) };
    const forms: Record<string, () => ReviewEntry> = {
      change: () => entry(reviewer, { action: 'change', anchor, to }),
      note: () => entry(reviewer, { action: 'note', anchor, text: 'so' }),
      flag: () => entry(reviewer, { action: 'flag', anchor, on: of % 2 === 0 }),
      adjudicate: () => entry(reviewer, { action: 'adjudicate', anchor, settles: [target], to }),
      add: () => entry(reviewer, { action: 'add', anchor, to }),
      split: () =>
        entry(reviewer, {
          action: 'split',
          anchor,
          parts: [
            { start: 0, end: 5, to },
            { start: 6, end: 12, to },
          ],
        }),
      words: () => entry(reviewer, { action: 'add', anchor: marked(at), to }),
      lost: () =>
        entry(reviewer, { action: 'accept', anchor: { ...anchor, quote: 'Nobody wrote this sentence.' } }),
      practice: () => entry(reviewer, { action: 'change', anchor, to, purpose: 'practice' }),
      sample: () => entry(reviewer, { action: 'change', anchor, to, purpose: 'sample', sample: 'n1' }),
      undo: () => entry(reviewer, { action: 'undo', of: target }),
      redo: () => entry(reviewer, { action: 'redo', of: target }),
      'read-not-found': () =>
        entry(reviewer, {
          action: 'read-not-found',
          area: 'demo',
          edition: 'demo-2025',
          facet: 'prevention',
          code: 'PRV-early',
          definition: 'x',
        }),
    };
    made.push(forms[what]?.() ?? entry(reviewer, { action: what as 'accept', anchor }));
  }
  return made;
}

it('what is kept up to date entry by entry is what all entries together give, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.nat(40),
      fc.infiniteStream(fc.nat()),
      (steps, first, order) => {
        const all = entriesOf(steps);
        const rest = all.slice(first).map((one) => ({ one, rank: order.next().value as number }));
        const live = openLiveReview(mergeEntries(all.slice(0, first)), [plan]);
        for (const { one } of rest.toSorted((a, b) => a.rank - b.rank)) {
          const key = live.add(one);
          if (key !== null) live.resolutionOf(key);
          else live.review();
        }
        expect(live.review()).toEqual(reviewOf(mergeEntries(all), [plan]));
        expect(live.entries()).toEqual(mergeEntries(all));
      },
    ),
    { numRuns: 150 },
  );
});

it('an entry changes its own item alone', () => {
  const live = openLiveReview([], [plan]);
  const [one, other] = [20, 21].map((at) =>
    entry('ada', { action: 'accept', anchor: anchorOfSentence(plan, at) }),
  );
  const key = live.add(one!)!;
  const before = live.judgementsOf(key);
  live.add(other!);
  expect(live.judgementsOf(key)).toBe(before);
  live.add(entry('ada', { action: 'undo', of: one!.id }));
  expect(live.judgementsOf(key)).toEqual([]);
  expect(live.isTakenBack(one!.id)).toBe(true);
});

it('an entry that is there is not there twice', () => {
  const one = entry('ada', { action: 'accept', anchor: anchorOfSentence(plan, 20) });
  const live = openLiveReview([one], [plan]);
  expect(live.add(one)).toBe(live.itemOf(one.id));
  expect(live.entries()).toEqual([one]);
});
