import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/index.ts';
import { linesOf } from './compare-blocks.ts';
import type { Written } from './written-blocks.ts';
import { expectedLines, writers } from './written-blocks.ts';

const words = fc
  .array(fc.constantFrom('lanes', 'gates', 'lamps', 'farms', 'parish', 'dusk', 'barns', 'panel'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((list) => list.join(' '));
const title = words.map((text) => `Lit ${text}`);
const sentence = fc
  .tuple(words, words)
  .map(([a, b]) => `The ${a} are counted. Each year ${b} are told of it.`);
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(1 as const, 2 as const),
  text: title,
});
const paragraph = fc.record({ kind: fc.constant('paragraph' as const), text: sentence });
const list = fc
  .array(fc.record({ level: fc.constantFrom(1 as const, 2 as const), text: words }), {
    minLength: 2,
    maxLength: 6,
  })
  // A list begins at its outermost level.
  .map((items) => ({
    kind: 'list' as const,
    items: items.map((item, at) => (at === 0 ? { ...item, level: 1 as const } : item)),
  }));
const table = fc
  .array(fc.tuple(title, title), { minLength: 2, maxLength: 4 })
  .map((rows) => ({ kind: 'table' as const, rows }));

// Between two blocks of one kind a paragraph stands, so that no format may join them.
const blocks = fc
  .array(fc.tuple(fc.oneof(heading, list, table, paragraph), paragraph), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.flat() as Written[]);

it.each(Object.keys(writers))(
  'blocks written as %s are read back: texts, kinds, levels, headers, order',
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(blocks, async (written) => {
        const read = await extractDocument(writers[ending]!(written), `plan.${ending}`);
        expect(linesOf(read, [])).toEqual(expectedLines(written));
      }),
      { numRuns: 60, seed: 3 },
    );
  },
);
