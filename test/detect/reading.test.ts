import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/detect/reading.ts';
import { readingOf } from './reading-of.ts';
import { sentence } from './sentence.ts';

describe('the form of a sentence', () => {
  it.each(['opens all stations', 'Cuts the wait for victims'])('is a verb in -s: %s', (text) => {
    expect(readingOf(text).form).toBe('third-verb');
  });

  it.each(['Cuts to services are felt by the poor.', 'Calls from villages are answered last.'])(
    'is no verb where the word in -s is the subject of one: %s',
    (text) => {
      expect(readingOf(text).form).not.toBe('third-verb');
    },
  );
});

describe('lines that nothing marks as items', () => {
  const introducedBy = (question: string) =>
    readAll([question, 'Cut the budget.', 'Mend every gate.'].map((text) => sentence(text))).map(
      ({ frames }) => frames.find(({ where }) => where === 'neighbour')?.line.text ?? null,
    );

  it('answer a question of what is to be done', () => {
    const question = 'So what will he do about it?';
    expect(introducedBy(question)).toEqual([null, question, question]);
  });

  it('answer no other question', () => {
    expect(introducedBy('Where are the police?')).toEqual([null, null, null]);
  });
});
