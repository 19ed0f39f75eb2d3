import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { analysis, context, of } from './build.ts';

const filler = (area: string) =>
  Array.from({ length: 40 }, (_, i) => ({
    text: `Officers and residents of the ${['north', 'south', 'east'][i % 3]} meet in hall ${i}.`,
    section: i % 5,
    kind: 'context' as const,
    heading: area,
  }));
const lantern = (section: number) => ({
  text: 'Lanterns light each path.',
  section,
  kind: 'context' as const,
});
const plan = (area: string, ...more: ReturnType<typeof lantern>[]) =>
  analysis(area, [...filler(area), ...more], of(area));
const wordsOf = (...more: ReturnType<typeof lantern>[]) =>
  compare([plan('oakham', ...more), plan('marlow'), plan('ashby')], context).distinctive!.find(
    ({ force }) => force === 'oakham',
  )!.words;

describe('distinctive words', () => {
  it('are more frequent than in all other plans together, in three sections or more', () => {
    const words = wordsOf(lantern(0), lantern(1), lantern(2), lantern(3));
    expect(words.map(({ word }) => word)).toEqual(['lanterns', 'light', 'path']);
    expect(words[0]).toMatchObject({ count: 4, sections: 4, elsewhere: 0 });
    expect(words[0]!.logRatio).toBeGreaterThan(3);
  });

  it('one section full of a word does not make it the voice of the plan', () => {
    expect(wordsOf(lantern(0), lantern(0), lantern(0), lantern(1), lantern(1))).toEqual([]);
  });

  it('names are none, and two plans are too few', () => {
    const named = (section: number) => ({ ...lantern(section), text: 'We met in Lower Fenwick that day.' });
    expect(wordsOf(named(0), named(1), named(2), named(3)).map(({ word }) => word)).not.toContain('fenwick');
    expect(compare([plan('oakham'), plan('marlow')], context).distinctive).toBeUndefined();
  });
});
