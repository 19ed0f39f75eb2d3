import { describe, expect, it } from 'vitest';
import type { Taxonomy } from '../../src/model/index.ts';
import { checkExamples } from '../../src/taxonomy/index.ts';

const taxonomy: Taxonomy = {
  version: '1.0.0',
  hash: '',
  facets: [
    {
      facet: 'light',
      label: 'Light',
      question: 'Light?',
      categories: [
        {
          id: 'lamp',
          label: 'Lamp',
          definition: 'Lamps.',
          terms: ['lamp'],
          examples: {
            match: ['a lamp', 'a lantern'],
            noMatch: ['a fire', 'a lamprey'],
            todo: ['a torch', 'lamp!'],
          },
          since: '1.0.0',
          status: 'stable',
        },
      ],
    },
  ],
};
const tagger = {
  tag: (sentences: readonly { text: string }[]) =>
    sentences.map(({ text }) => (text.includes('lamp') ? [{ facet: 'light', code: 'lamp' }] : [])),
};

describe('checkExamples', () => {
  it('gives the examples that do not behave, and every "todo" with whether it still fails', () => {
    const results = checkExamples(taxonomy, tagger).map(({ side, sentence, failed }) => [
      side,
      sentence,
      failed,
    ]);
    expect(results).toEqual([
      ['match', 'a lantern', true],
      ['noMatch', 'a lamprey', true],
      ['todo', 'a torch', true],
      ['todo', 'lamp!', false],
    ]);
  });
});
