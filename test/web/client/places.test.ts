import { describe, expect, it } from 'vitest';
import type { PageSentence } from '../../../src/web/api.ts';
import { cutPlaces, partsOf } from '../../../src/web/client/dialogs/parts.ts';
import { sentenceAt, trimmed, wholeWords, wordsOf } from '../../../src/web/client/offsets.ts';
import { beginPicking, extendPicking, movePicking, pickedStretch } from '../../../src/web/client/picking.ts';

const runs = [
  { start: 10, end: 25, text: 'We will fund a ' },
  { start: 25, end: 35, text: 'youth club' },
  { start: 36, end: 46, text: 'every May.' },
];
const textOf = (stretch: { start: number; end: number }) => wordsOf(runs, stretch);
const words = (stretch: { start: number; end: number } | null) => stretch && textOf(stretch);

describe('a stretch of a page', () => {
  it('has the words of its runs, of full length, with a space for what stands between them', () => {
    expect(textOf({ start: 18, end: 40 })).toBe('fund a youth club ever');
    expect(textOf({ start: 0, end: 12 })).toBe('          We');
  });

  it('begins and ends with a letter', () => {
    expect(words(trimmed({ start: 17, end: 26 }, textOf))).toBe('fund a y');
    expect(trimmed({ start: 35, end: 36 }, textOf)).toBeNull();
  });

  it('goes to the nearer ends of the words that it cuts', () => {
    expect(words(wholeWords({ start: 19, end: 34 }, textOf))).toBe('fund a youth club');
    expect(words(wholeWords({ start: 21, end: 32 }, textOf))).toBe('a youth');
    expect(words(wholeWords({ start: 26, end: 27 }, textOf))).toBe('youth');
    expect(words(wholeWords({ start: 10, end: 46 }, textOf))).toBe('We will fund a youth club every May.');
  });
});

const sentences = [0, 20, 45].map((start) => ({ key: `s${start}`, start, end: start + 18 }) as PageSentence);

describe('sentences that are picked by keyboard', () => {
  it('begin after the one that is read, move one by one and stay on the page', () => {
    expect(beginPicking(sentences, 18)).toEqual({ first: 1, last: 1 });
    expect(beginPicking(sentences, 900)).toEqual({ first: 2, last: 2 });
    expect(beginPicking([], 0)).toBeNull();
    expect(movePicking({ first: 2, last: 2 }, 1, 3)).toEqual({ first: 2, last: 2 });
    expect(movePicking({ first: 0, last: 1 }, -1, 3)).toEqual({ first: 0, last: 0 });
  });

  it('can be several that follow each other', () => {
    const two = extendPicking({ first: 0, last: 0 }, 1, 3);
    expect(pickedStretch(sentences, two)).toEqual({ start: 0, end: 38 });
    expect(extendPicking(two, -1, 3)).toEqual({ first: 0, last: 0 });
    expect(extendPicking({ first: 0, last: 0 }, -1, 3)).toEqual({ first: 0, last: 0 });
  });

  it('are found by a place in the text', () => {
    expect(sentenceAt(sentences, 21)?.key).toBe('s20');
    expect(sentenceAt(sentences, 19)).toBeNull();
  });
});

describe('a sentence that is split', () => {
  it('can be cut before each word but the first', () => {
    expect(cutPlaces('Fund a club')).toEqual([5, 7]);
    expect(cutPlaces('Club')).toEqual([]);
    expect(cutPlaces('  Club ')).toEqual([]);
  });

  it('has parts without spaces at their ends, in order', () => {
    const text = 'Fund a club  and open it';
    const parts = partsOf(text, [13, 7]);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Fund a', 'club', 'and open it']);
  });
});
