import { expect, it } from 'vitest';
import type { Analysis } from '../../src/model/index.ts';
import { isQueued, mergeEntries, reviewOf, statusOf } from '../../src/review/index.ts';
import { twoEditions } from './changed-edition.ts';
import { decide } from './made-run.ts';
import { readSample } from './read-sample.ts';

it('of decisions on a file that was replaced by another edition it is told what became of their words', async () => {
  const { before, after, fates } = twoEditions('westerlow-2025', 'greater-brantwick-2021');
  const old = await readSample('westerlow-2025.html', before);
  const now: Analysis = await readSample('westerlow-2025.html', after);
  const entries = mergeEntries(
    old.sentences.flatMap((sentence, at) => (isQueued(sentence) ? [decide('ada', old, at)] : [])),
  );
  const review = reviewOf(entries, [now]);
  const { notPlaced } = statusOf(entries, review, [now]);
  expect(notPlaced.map(({ id }) => id)).toEqual(review.unplaced.map(({ id }) => id));
  const of = new Map(notPlaced.map((one) => [one.quote, one]));
  for (const { text, fate, now: words } of fates) {
    const one = of.get(text);
    if (fate === 'kept') expect(one).toBeUndefined();
    else if (one)
      expect([text, one.relation, one.now]).toEqual([text, fate === 'dropped' ? 'gone' : 'changed', words]);
  }
  expect(notPlaced.filter(({ relation }) => relation === 'changed').length).toBeGreaterThan(20);
});
