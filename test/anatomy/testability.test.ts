import { describe, expect, it } from 'vitest';
import { takeApart } from './take-apart.ts';

const levels: readonly (readonly [text: string, level: string])[] = [
  ['I will recruit 200 more officers by March 2027.', 'words'],
  ['I will publish an annual report.', 'words'],
  ['We will reduce burglary by 10%.', 'words'],
  ['We will reduce burglary.', 'judgement'],
  ['I will restore trust.', 'judgement'],
  ['I will champion victims by 2028.', 'judgement'],
  ['I will support victims.', 'hardly'],
  ['We will continue to work closely with partners.', 'hardly'],
  ['I want people to feel safe.', 'hardly'],
];

describe('whether a commitment could be tested', () => {
  it.each(levels)('%s: %s', (text, level) => {
    expect(takeApart(text).testability.level).toBe(level);
  });

  it('counts what, how much, when and who', () => {
    expect(takeApart('I will recruit 200 more officers by March 2027.').testability.score).toBe(4);
    expect(takeApart('Records will be published.').testability.score).toBe(1);
    expect(takeApart('I will support victims.').testability.score).toBe(1);
  });

  it('says why, with the words', () => {
    expect(takeApart('I will support victims by 2028.').testability.reasons).toEqual([
      { id: 'says-when', words: 'by 2028' },
      { id: 'says-who', words: 'I' },
      { id: 'vague-verb', words: 'will support' },
    ]);
  });
});
