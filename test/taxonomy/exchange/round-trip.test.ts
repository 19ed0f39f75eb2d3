import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats, importFormats } from '../../../src/taxonomy/exchange/ids.ts';
import { exchangeFormats } from '../../../src/taxonomy/exchange/index.ts';
import { bytesOf, contentOf, ownTaxonomy, readBack, taxonomies } from './made.ts';

const own = ownTaxonomy();
const readable = exchangeFormats.filter(({ read }) => read !== undefined);

it('the command line names every format that can be written, and every one that can be read', () => {
  expect(exchangeFormats.map(({ id }) => id)).toEqual([...exportFormats]);
  expect(readable.map(({ id }) => id)).toEqual([...importFormats]);
});

describe.each(exchangeFormats)('$id', ({ write, keeps, losses }) => {
  it('gives the same bytes twice', async () => {
    expect(bytesOf(await write(own))).toEqual(bytesOf(await write(own)));
  });

  it('says what it cannot hold exactly where something is lost', () => {
    fc.assert(
      fc.property(taxonomies, (taxonomy) => {
        const isLost = JSON.stringify(contentOf(keeps(taxonomy))) !== JSON.stringify(contentOf(taxonomy));
        expect(losses(taxonomy).length > 0).toBe(isLost);
      }),
      { numRuns: 50, seed: 2030 },
    );
  });
});

describe.each(readable)('$id', ({ id, write, keeps }) => {
  it('brings back the own taxonomy in all that it can hold, in files that load without an error', async () => {
    const { taxonomy, problems } = await readBack(id, await write(own));
    expect(problems).toEqual([]);
    expect(taxonomy && contentOf(taxonomy)).toEqual(contentOf(keeps(own)));
  });

  it('brings back any taxonomy in all that it can hold', async () => {
    await fc.assert(
      fc.asyncProperty(taxonomies, async (taxonomy) => {
        const back = await readBack(id, await write(taxonomy));
        expect(back.problems).toEqual([]);
        expect(back.checked.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(back.taxonomy && contentOf(back.taxonomy)).toEqual(contentOf(keeps(taxonomy)));
      }),
      { numRuns: 25, seed: 2030 },
    );
  });
});
