import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/io/review/codebook.ts';
import { wholeTaxonomy } from '../../src/io/review/open-review.ts';
import { codebookBooklet } from '../../src/report/booklet/codebook-booklet.ts';
import { taxonomy as made } from '../compare/build.ts';

const codebook = readCodebook();
const taxonomy = wholeTaxonomy(undefined);
const booklet = codebookBooklet(codebook, taxonomy, 'p { margin: 0 }');

describe('the booklet of the codebook', () => {
  it('has each rule and each category that is given, with what is in, what is out and sentences each way', () => {
    for (const { id, rule } of codebook.rules) {
      expect(booklet).toContain(`id="rule-${id}"`);
      expect(booklet).toContain(rule.slice(0, 20).replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    }
    for (const { facet, categories } of taxonomy.facets)
      for (const { id, status } of categories)
        expect(booklet.includes(`id="code-${facet}-${id}"`)).toBe(status !== 'deprecated');
    const count = (what: RegExp) => booklet.match(what)?.length ?? 0;
    const given = taxonomy.facets.flatMap(({ categories }) =>
      categories.filter(({ status }) => status !== 'deprecated'),
    );
    expect(count(/<dt>Include<\/dt>/g)).toBe(given.filter(({ include }) => include).length);
    expect(count(/<dt>Exclude<\/dt>/g)).toBe(given.filter(({ exclude }) => exclude).length);
    expect(count(/<dt>Belongs<\/dt>/g)).toBe(given.length);
  });

  it('has contents whose links all lead somewhere, ids that are there once, and its versions', () => {
    const ids = [...booklet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...booklet.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link);
    expect(booklet).toContain(`Codebook ${codebook.version}, taxonomy ${taxonomy.version}`);
  });

  it('is the same each time, loads nothing and runs nothing', () => {
    expect(codebookBooklet(codebook, taxonomy, 'p { margin: 0 }')).toBe(booklet);
    expect(booklet).not.toMatch(/<script|<link|<img|src=|url\(|https?:\/\/[^ ]*"/);
    expect(booklet).toContain("default-src 'none'");
  });

  it('escapes what a taxonomy says', () => {
    const [facet] = made.facets;
    const hostile = '<script>alert(1)</script>" onload="x';
    const odd = {
      ...made,
      facets: [
        {
          ...facet!,
          label: hostile,
          categories: [{ ...facet!.categories[0]!, definition: hostile, label: hostile }],
        },
      ],
    };
    const page = codebookBooklet(codebook, odd, '');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('" onload');
    expect(page).toContain('&lt;script&gt;');
  });
});
