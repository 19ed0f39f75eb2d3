import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, facet, sentence, taxonomy } from './fixture.ts';

const tagger = compileTaxonomy(
  taxonomy(
    facet('organised-crime', [
      category('general', ['gang'], { theme: 'organised-crime', width: 'named', onlyAlone: true }),
      category('fraud', ['fraud'], { theme: 'organised-crime', width: 'related' }),
      category('drugs', ['drug dealing', { any: ['county-lines'], width: 'named' }], { width: 'related' }),
      category('plain', ['lantern']),
    ]),
  ),
);
const widths = (text: string) => tagger.tag([sentence(text)])[0]!.map(({ code, width }) => [code, width]);

describe('width', () => {
  it("is the category's", () => {
    expect(widths('Fraud is common.')).toEqual([['fraud', 'related']]);
  });

  it("is the term's where it has one, and the narrower where terms differ", () => {
    expect(widths('County lines.')).toEqual([['drugs', 'named']]);
    expect(widths('Drug dealing on county lines.')).toEqual([['drugs', 'named']]);
  });

  it('is lent by a general category that gave way', () => {
    expect(widths('Fraud by gangs.')).toEqual([['fraud', 'named']]);
  });

  it('is null where the category has none', () => {
    expect(widths('A lantern.')).toEqual([['plain', null]]);
  });
});
