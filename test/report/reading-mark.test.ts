import { describe, expect, it } from 'vitest';
import type { ReviewedStatement } from '../../src/model/index.ts';
import { lookedFor, lookedForIn, lookedText } from '../../src/report/looked-for.ts';
import { readingMark, unreadWord } from '../../src/report/reading-mark.ts';
import { wordsOf } from '../../src/report/words.ts';
import { fictionalComparison } from './fixture.ts';
import { reviewSummary } from './review-summary.ts';
import { glossary } from './setup.ts';

const words = wordsOf(glossary);
const statement = { id: 's1' };
const read = (over: Partial<ReviewedStatement>) => {
  const [said] = reviewSummary({ statements: [{ statement: 'a/b/s1', ...over }] }).statements;
  return { reviewed: new Map([['s1', said!]]) };
};
const text = (over: Partial<ReviewedStatement>) => readingMark(read(over), statement, words)!.text;

describe('the mark of a statement', () => {
  it('says that no person has read it, and nothing at all where nobody has decided anything', () => {
    const none = { reviewed: new Map<string, ReviewedStatement>() };
    expect(readingMark(none, statement, words)).toMatchObject({
      style: 'unseen',
      text: 'Not read by a person',
    });
    expect(unreadWord(none, statement)).toBe('unread');
    expect(readingMark({ reviewed: null }, statement, words)).toBeNull();
    expect(unreadWord({ reviewed: null }, statement)).toBeNull();
  });

  it('says who read it, what became of it and when', () => {
    expect(text({})).toBe('Read by ada');
    expect(text({ by: ['ada', 'ben'], effect: 'corrected' })).toBe('Put right by ada and ben');
    expect(text({ effect: 'added' })).toBe('Added by ada');
    expect(text({ effect: 'rejected' })).toBe('No undertaking by ada');
    expect(text({ made: 'split', effect: 'corrected' })).toBe('Taken apart by ada');
    expect(text({ made: 'merged', effect: 'accepted' })).toBe('Put together by ada');
    expect(text({ by: ['ada', 'ben'], adjudicator: 'chair' })).toBe(
      'Read by chair, of what ada and ben said',
    );
    expect(readingMark(read({}), statement, words)!.why).toBe('30 November 2026');
    expect(unreadWord(read({}), statement)).toBeNull();
  });

  it('says that readers differ, and on what', () => {
    const over = { effect: 'disputed' as const, by: ['ada', 'ben'], disputed: ['kind', 'codes'] };
    expect(readingMark(read(over), statement, words)).toEqual({
      style: 'disputed',
      text: 'Readers differ: ada and ben',
      why: 'On kind and codes, 30 November 2026.',
    });
    expect(unreadWord(read(over), statement)).toBe('readers differ');
  });
});

describe('what was not found', () => {
  const comparison = fictionalComparison();
  const [gap, other] = comparison.gaps as [
    (typeof comparison.gaps)[number],
    (typeof comparison.gaps)[number],
  ];
  const of = (...all: { by: string; facet?: string; outdated?: boolean }[]) => ({
    ...comparison,
    review: reviewSummary({
      readNotFound: all.map(({ by, facet = gap.facet, outdated = false }) => ({
        force: gap.force,
        edition: gap.edition,
        facet,
        code: gap.code,
        by,
        on: '2026-11-30',
        outdated,
      })),
    }),
  });
  const looked = (...all: Parameters<typeof of>) => {
    const model = { lookedFor: lookedForIn(of(...all)) };
    return { gap: lookedFor(model, gap), other: lookedFor(model, other) };
  };

  it('names everybody who read the plan for it, and nobody for another category', () => {
    expect(looked({ by: 'ben' }, { by: 'ada', facet: 'unknown' })).toEqual({
      gap: { by: 'ada and ben', on: '2026-11-30' },
      other: null,
    });
  });

  it('is not said to be read where the category has come to mean something else since, or is of another facet', () => {
    expect(looked({ by: 'ben', outdated: true }).gap).toBeNull();
    expect(looked({ by: 'ben', facet: 'elsewhere' }).gap).toBeNull();
  });

  it('is told of all plans together', () => {
    const some = of({ by: 'ben' });
    const all = comparison.gaps.length;
    expect(lookedText(lookedForIn(comparison), comparison, null)).toBe('no person has yet looked');
    expect(lookedText(lookedForIn(some), some, null)).toContain(
      `people have looked for 1 of the ${all} in all plans`,
    );
    expect(lookedText(lookedForIn(some), some, ['ada'])).toBe('people have looked for those on the themes');
  });
});
