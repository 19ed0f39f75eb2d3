import { expect, it } from 'vitest';
import { testTaxonomy } from '../../src/pipeline/index.ts';

const text = `facet: light
label: Light
question: Is it of light?
categories:
  - id: lamp
    label: Lamps
    definition: What burns oil.
    terms: [lamp]
    examples:
      match:
        - a lamp
        - two lamps
        - a lantern
      noMatch: [a fire, a light, a candle]
      todo:
        - a torch
        - the lamp
    since: 1.0.0
    status: stable
`;
const run = (yaml: string) => testTaxonomy([{ name: 'light.yaml', text: yaml }]);

it('an example that fails is an error at its line; a known gap is a note, open or closed', () => {
  expect(run(text).problems.map(({ code, severity, where }) => [code, severity, where.line])).toEqual([
    ['taxonomy-example-fails', 'error', 13],
    ['taxonomy-known-gap', 'info', 16],
    ['taxonomy-gap-closed', 'info', 17],
  ]);
});

it('examples are counted by category and kind', () => {
  expect(run(text).categories).toEqual([
    {
      facet: 'light',
      code: 'lamp',
      label: 'Lamps',
      match: { given: 3, failed: 1 },
      noMatch: { given: 3, failed: 0 },
      todo: { given: 2, failed: 1 },
    },
  ]);
});

it('a category with fewer than three examples of a kind is named, and nothing is run', () => {
  const { categories, problems } = run(text.replace('a fire, ', ''));
  expect(categories).toBeNull();
  expect(problems).toMatchObject([{ code: 'taxonomy-few-examples', where: { line: 14 } }]);
  expect(problems[0]!.message).toContain('"lamp"');
});
