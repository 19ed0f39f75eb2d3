import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, codes, facet, sentence, taxonomy } from './fixture.ts';

describe('which categories a sentence is given', () => {
  it('the longest term of a family takes the words it covers', () => {
    const tagger = compileTaxonomy(
      taxonomy(
        facet('one', [category('drugs', ['drug'])], { family: 'book' }),
        facet('two', [category('treatment', ['drug treatment'])], { family: 'book' }),
      ),
    );
    expect(codes(tagger.tag([sentence('Drug treatment for all.')])[0]!)).toEqual(['treatment']);
    expect(codes(tagger.tag([sentence('Drug treatment, not drugs.')])[0]!)).toEqual(['drugs', 'treatment']);
  });

  it('facets of different families do not compete', () => {
    const tagger = compileTaxonomy(
      taxonomy(
        facet('one', [category('drugs', ['drug'])]),
        facet('two', [category('care', ['drug treatment'])]),
      ),
    );
    expect(codes(tagger.tag([sentence('Drug treatment for all.')])[0]!)).toEqual(['drugs', 'care']);
  });

  it('a false friend hides what it covers and nothing else', () => {
    const tagger = compileTaxonomy(
      taxonomy(facet('f', [category('c', ['resilience'], { falseFriends: ['workforce resilience'] })])),
    );
    expect(codes(tagger.tag([sentence('Workforce resilience matters.')])[0]!)).toEqual([]);
    expect(codes(tagger.tag([sentence('Workforce resilience, and resilience of places.')])[0]!)).toEqual([
      'c',
    ]);
  });

  it('a category that is onlyAlone gives way to a sibling', () => {
    const tagger = compileTaxonomy(
      taxonomy(facet('f', [category('general', ['gang'], { onlyAlone: true }), category('guns', ['gun'])])),
    );
    expect(tagger.tag([sentence('Gangs.'), sentence('Gangs with guns.')]).map(codes)).toEqual([
      ['general'],
      ['guns'],
    ]);
  });

  it('one that is onlyAlone in its family gives way to any facet of the family', () => {
    const other = category('other', ['road'], { onlyAlone: true, aloneIn: 'family' });
    const tagger = compileTaxonomy(
      taxonomy(
        facet('one', [category('watch', ['watch'])], { family: 'book' }),
        facet('two', [other], { family: 'book' }),
        facet('three', [category('speed', ['speed'])]),
      ),
    );
    expect(tagger.tag([sentence('Road watch.'), sentence('Road speeds.')]).map(codes)).toEqual([
      ['watch'],
      ['other', 'speed'],
    ]);
  });

  it('a deprecated category tags nothing', () => {
    const tagger = compileTaxonomy(
      taxonomy(facet('f', [category('old', ['gang'], { status: 'deprecated' })])),
    );
    expect(tagger.tag([sentence('A gang.')])).toEqual([[]]);
  });
});

describe('where words stand', () => {
  const tagger = compileTaxonomy(taxonomy(facet('f', [category('c', ['gang'])])));

  it("an item has its lead-in's tags, with the place told", () => {
    const [tags] = tagger.tag([sentence('more patrols', { leadIn: 'Against gangs we will have:' })]);
    expect(tags![0]!.evidence).toEqual([
      { words: 'gangs', term: 'gang', where: 'lead-in', start: 8, end: 13 },
    ]);
  });

  it('a nested item has the tags of every lead-in above it', () => {
    const chain = ['Against gangs:', 'On the coast:'];
    const [tags] = tagger.tag([sentence('more patrols', { leadIn: 'On the coast:', leadInChain: chain })]);
    expect(codes(tags!)).toEqual(['c']);
  });

  it("a heading's word alone makes no tag, and is evidence where the text has one", () => {
    const tags = tagger.tag([
      sentence('More patrols.', { heading: 'Gangs' }),
      sentence('Fewer gangs.', { heading: 'Gangs' }),
    ]);
    expect(codes(tags[0]!)).toEqual([]);
    expect(tags[1]![0]!.evidence.map(({ where }) => where)).toEqual(['text', 'heading']);
  });

  it('a heading lends weight to a weak word of the text', () => {
    const weak = category('c', ['gang', { any: ['group'], weight: 0.4 }]);
    const weighing = compileTaxonomy(taxonomy(facet('f', [weak])));
    const tags = weighing.tag([sentence('Fewer groups.'), sentence('Fewer groups.', { heading: 'Gangs' })]);
    expect(tags.map(codes)).toEqual([[], ['c']]);
  });

  it("a chapter's heading lends weight as a section's does; the title of the whole lends none", () => {
    const weak = category('c', ['gang', { any: ['group'], weight: 0.4 }]);
    const weighing = compileTaxonomy(taxonomy(facet('f', [weak])));
    const under = (...headingPath: string[]) =>
      sentence('Fewer groups.', { heading: headingPath.at(-1)!, headingPath });
    const tags = weighing.tag([
      under('Plan', 'Gangs', 'What we do'),
      under('Gangs', 'What we do'),
      under('Gangs'),
    ]);
    expect(tags.map(codes)).toEqual([['c'], [], ['c']]);
  });

  it('a heading is read as text when it is the sentence', () => {
    expect(codes(tagger.tag([sentence('Gangs', { heading: 'Gangs' })])[0]!)).toEqual(['c']);
  });

  it("evidence points at the sentence's own words", () => {
    const text = 'So, “gangs” again.';
    const [evidence] = tagger.tag([sentence(text)])[0]![0]!.evidence;
    expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.words);
  });
});
