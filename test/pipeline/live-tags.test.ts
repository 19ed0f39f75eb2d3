import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTaxonomyFiles } from '../../src/io/corpus-data.ts';
import type { Taxonomy } from '../../src/model/index.ts';
import { type LiveDocument, openLiveTags } from '../../src/pipeline/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { parseTaxonomy } from '../../src/taxonomy/index.ts';
import { tokenise } from '../../src/text/index.ts';
import { category, facet, taxonomy } from '../tag/fixture.ts';
import { liveDocument, livePlan } from './live-documents.ts';
import { edited, edits } from './taxonomy-edits.ts';

const shortForms = `# Plan

The Violence Reduction Partnership (VRP) meets. A Serious Violence Duty (SVD) was laid on it.

We will fund the VRP. We will hear from the VRPs and meet the SVD with cross-border partners.
`;

function inFull(documents: readonly LiveDocument[], full: Taxonomy) {
  const tagger = compileTaxonomy(full);
  return documents.map(({ sentences, abbreviations }) => tagger.tag(sentences, abbreviations));
}

describe('live tags after any edits', () => {
  let documents: LiveDocument[];
  let words: string[];
  let own: Taxonomy;

  beforeAll(async () => {
    documents = [await liveDocument(shortForms), await livePlan('westerlow.md')];
    words = documents.flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => tokenise(text).map(({ exact }) => exact)),
    );
    const names = ['across.yaml', 'prevention.yaml', 'partners.yaml'];
    const files = readTaxonomyFiles().filter(({ name }) => names.includes(name));
    const facets = parseTaxonomy(files).taxonomy!.facets;
    // A part of the terms, so that many edits can be tried.
    const few = (all: Taxonomy['facets'][number]['categories']) =>
      all.map((one) => ({ ...one, terms: one.terms.slice(0, 12) }));
    own = {
      version: '1.0.0',
      hash: '',
      facets: facets.map((one) => ({ ...one, categories: few(one.categories) })),
    };
  });

  it('are those that tagging all anew gives', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const live = openLiveTags(documents, own);
        let now = own;
        for (const edit of all) {
          now = edited(now, edit, words);
          live.edit(now);
        }
        expect(live.tags()).toEqual(inFull(documents, now));
      }),
      { numRuns: 60, seed: 5 },
    );
  }, 60_000);
});

describe('an edit', () => {
  const before = taxonomy(
    facet('light', [category('lamp', ['red lamp', 'fund']), category('fire', ['fire'])]),
    facet('dark', [category('night', ['night'])]),
  );
  const text = 'We will buy a red lamp. The fire burns. We buy lanterns at night. Lanterns hang here.';

  it('compiles the changed category alone and reads only what its words can reach', async () => {
    const live = openLiveTags([await liveDocument(text, 'made.txt')], before);
    const after = taxonomy(
      facet('light', [category('lamp', ['red lamp', 'fund', 'lantern']), category('fire', ['fire'])]),
      facet('dark', [category('night', ['night'])]),
    );
    const edit = live.edit(after);
    expect(edit).toMatchObject({ compiled: ['lamp'], read: 2 });
    expect(edit.changed.map(({ sentence }) => sentence)).toEqual([2, 3]);
    expect(live.edit(before).changed).toHaveLength(2);
    expect(live.edit(before)).toEqual({ compiled: [], read: 0, changed: [] });
  });

  it('of what an abbreviation means elsewhere is seen wherever the abbreviation stands', async () => {
    const made = await liveDocument(shortForms);
    const with_ = (...terms: string[]) =>
      taxonomy(facet('f', [category('a', terms), category('b', ['=VRP'])]));
    const live = openLiveTags([made], with_('duty'));
    const next = with_('duty', 'violence reduction');
    live.edit(next);
    expect(live.tags()).toEqual(inFull([made], next));
  });

  it('of a definition or an example reads nothing', async () => {
    const live = openLiveTags([await liveDocument(text, 'made.txt')], before);
    const [light, dark] = before.facets;
    const said = { ...light!.categories[0]!, definition: 'Otherwise.' };
    const after = taxonomy({ ...light!, categories: [said, light!.categories[1]!] }, dark!);
    expect(live.edit(after)).toEqual({ compiled: [], read: 0, changed: [] });
  });
});
