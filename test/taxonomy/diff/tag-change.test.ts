import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../src/model/index.ts';
import { tagChange } from '../../../src/taxonomy/diff/index.ts';

const tag = (code: string, facet = 'f', width: Tag['width'] = null): Tag => ({
  facet,
  code,
  theme: null,
  width,
  score: 0.5,
  evidence: [],
});

describe('the tags of a sentence', () => {
  it('are no change where codes and widths are the same, whatever words made them', () => {
    expect(tagChange([tag('a')], [{ ...tag('a'), score: 0.9 }])).toBeNull();
  });

  it('gain and lose codes of different facets', () => {
    expect(tagChange([tag('a', 'one')], [tag('b', 'two')])).toEqual({
      lost: [tag('a', 'one')],
      gained: [tag('b', 'two')],
      moved: [],
      width: [],
    });
  });

  it('move between codes of one facet, and then are neither lost nor gained', () => {
    const change = tagChange([tag('a'), tag('x', 'two')], [tag('b'), tag('c')]);
    expect(change).toEqual({
      lost: [tag('x', 'two')],
      gained: [],
      moved: [{ from: [tag('a')], to: [tag('b'), tag('c')] }],
      width: [],
    });
  });

  it('change where a code stays at another width', () => {
    const [before, after] = [tag('a', 'f', 'related'), tag('a', 'f', 'named')];
    expect(tagChange([before], [after])?.width).toEqual([{ before, after }]);
  });
});
