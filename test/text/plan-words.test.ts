import { describe, expect, it } from 'vitest';
import { wordsOfPlans } from '../../src/io/plan-words.ts';
import { planWords } from '../../src/text/index.ts';

describe('the words that many plans have', () => {
  it('are those of the texts in corpus/gold, so that a list that is out of date is noticed', () => {
    expect([...planWords]).toEqual(wordsOfPlans());
  });

  it('are the trade’s own, and no names of schemes or of places', () => {
    for (const word of ['polic', 'victim', 'neighbourhood']) expect(planWords, word).toContain(word);
    for (const word of ['scorecard', 'caravan', 'nest', 'wendleshir'])
      expect(planWords, word).not.toContain(word);
  });
});
