import { beforeAll, expect, it } from 'vitest';
import type { Analysis, ReviewEntry } from '../../src/model/index.ts';
import { isQueued, mergeEntries, reviewOf, statusOf } from '../../src/review/index.ts';
import { type Fate, twoEditions } from './changed-edition.ts';
import { decide } from './made-run.ts';
import { readSample } from './read-sample.ts';

let [old, now]: Analysis[] = [];
let fates: readonly Fate[];
let entries: ReviewEntry[];
beforeAll(async () => {
  const made = twoEditions('westerlow-2025', 'greater-brantwick-2021');
  fates = made.fates;
  old = await readSample('westerlow-2025.html', made.before);
  now = await readSample('westerlow-2025.html', made.after);
  const queued = [...old.sentences.keys()].filter((at) => isQueued(old!.sentences[at]!));
  entries = mergeEntries(queued.map((at) => decide('ada', old!, at)));
});

/** By its words, what the status of a run says of each decision without a place. */
function toldIn(run: readonly Analysis[]) {
  const review = reviewOf(entries, run);
  const { notPlaced } = statusOf(entries, review, run, [old!]);
  expect(notPlaced.map(({ id }) => id)).toEqual(review.unplaced.map(({ id }) => id));
  return new Map(notPlaced.map((one) => [one.quote, one]));
}

it('of decisions on a file that was replaced it is told what became of their words', () => {
  const told = toldIn([now!]);
  for (const { text, fate, now: words } of fates) {
    const one = told.get(text);
    if (fate === 'kept') expect(one).toBeUndefined();
    else if (one)
      expect([text, one.relation, one.now]).toEqual([text, fate === 'dropped' ? 'gone' : 'changed', words]);
  }
  expect([...told.values()].filter(({ relation }) => relation === 'changed').length).toBeGreaterThan(20);
  for (const { relation, may } of told.values()) expect(may.length > 0).toBe(relation === 'unsure');
});

it('where only another edition of the area is there, that one is looked in, and no decision is carried into it', () => {
  const renewed: Analysis = {
    ...now!,
    id: 'westerlow-2029',
    source: { ...now!.source, name: 'next.html', path: 'next.html' },
    edition: { ...now!.edition, edition: 'westerlow-2029', from: '2029-04-01' },
  };
  expect(reviewOf(entries, [renewed]).resolutions.size).toBe(0);
  const told = toldIn([renewed]);
  const relations = { kept: ['kept', 'moved'], changed: ['changed'], dropped: ['gone'] };
  for (const { text, fate } of fates) {
    const one = told.get(text);
    if (one) expect(relations[fate], text).toContain(one.relation);
  }
});

it('decisions on plans of an area that is not in the run wait, and nothing is said to have become of their words', () => {
  const elsewhere: Analysis = { ...now!, id: 'x', source: { ...now!.source, name: 'x', path: 'x' } };
  const run = [{ ...elsewhere, edition: { ...now!.edition, edition: 'other-2025', area: 'other' } }];
  const review = reviewOf(entries, run);
  const { notPlaced, absent } = statusOf(entries, review, run);
  expect(notPlaced).toEqual([]);
  expect(absent).toEqual([{ area: 'westerlow', decisions: review.unplaced.length }]);
  expect(review.unplaced.length).toBeGreaterThan(50);
});

it('tells of whoever settled differences how many items they settled, beside those that they read', () => {
  const at = old!.sentences.findIndex(({ kind }) => kind === 'commitment');
  const to = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] } as const;
  const all = mergeEntries([
    decide('ada', old!, at),
    decide('ben', old!, at, { action: 'reject' }),
    decide('cleo', old!, at, { action: 'adjudicate', settles: [], to }),
  ]);
  const { reviewers } = statusOf(all, reviewOf(all, [old!]), [old!]);
  expect(reviewers).toMatchObject([
    { reviewer: 'ada', items: 1, settled: 0 },
    { reviewer: 'ben', items: 1, settled: 0 },
    { reviewer: 'cleo', items: 0, settled: 1 },
  ]);
});
