import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../src/tag/index.ts';

const matcher = compileTerms([
  { id: 'hot-spots', terms: ['hot-spot patrol|policing'], falseFriends: ['wi-fi hot-spot'] },
  { id: 'patrol', terms: ['patrol'] },
  { id: 'mentoring', terms: [{ near: ['mentor', 'youth|child'], within: 3 }] },
]);

describe('compileTerms', () => {
  it('gives id, words, place and term of every match; entries do not compete', () => {
    expect(matcher.match('More hotspot patrols.')).toEqual([
      { id: 'hot-spots', words: 'hotspot patrols', start: 5, end: 20, term: 'hot-spot patrol|policing' },
      { id: 'patrol', words: 'patrols', start: 13, end: 20, term: 'patrol' },
    ]);
  });

  it('reads "near" as the taxonomy does', () => {
    expect(matcher.match('A mentor for each child.').map(({ id }) => id)).toEqual(['mentoring']);
  });

  it('finds nothing in a text of other words', () => {
    expect(matcher.match('')).toEqual([]);
    expect(matcher.match('The precept rises.')).toEqual([]);
  });

  it('points at the words it found, whatever the text', () => {
    const word = fc.constantFrom(
      'hot',
      'spot',
      'hotspot',
      'patrol',
      'mentor',
      'child',
      '—',
      '“',
      'é',
      ', ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        for (const match of matcher.match(text)) expect(text.slice(match.start, match.end)).toBe(match.words);
      }),
    );
  });

  it('reads a text of one hundred thousand words in time that grows with its length only', () => {
    const text = 'mentor wi fi hot spot patrol . . . . child '.repeat(10_000);
    const before = performance.now();
    matcher.match(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
