import { describe, expect, it } from 'vitest';
import { withPartners } from './fixture-partners.ts';
import { fileText, pagesOf, render, visibleText, withoutScript } from './setup.ts';

const comparison = withPartners();
const sources = { 'brackwater-2025-doc': '../plans/plan.pdf' };
const pages = pagesOf(render(comparison, { formats: ['html'], sources }));
const files = render(comparison, { formats: ['single-file'], sources });
const whole = fileText(files, 'whole-report.html');

describe('the whole report as one file', () => {
  it('is one file with the words of every page', () => {
    expect(files).toHaveLength(1);
    const text = visibleText(whole);
    expect(pages.length).toBeGreaterThan(8);
    for (const { path, content } of pages) {
      const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(String(content))![1]!;
      expect(text, path).toContain(visibleText(main).trim());
    }
  });

  it('has each id once, and every link and label leads to one', () => {
    const ids = [...whole.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    const known = new Set(ids);
    expect(ids.length).toBe(known.size);
    for (const [, href] of whole.matchAll(/\shref="#([^"]*)"/g)) expect(known.has(href!), href).toBe(true);
    for (const [, list] of whole.matchAll(/\saria-labelledby="([^"]+)"/g))
      for (const id of list!.split(' ')) expect(known.has(id), id).toBe(true);
  });

  it('leads to no page beside it, and to sources as the pages of the report do', () => {
    const links = [...withoutScript(whole).matchAll(/\shref="([^"#][^"]*)"/g)].map(([, href]) => href!);
    expect(links.filter((href) => href.endsWith('.html') && !/^https?:/.test(href))).toEqual([]);
    expect(links).toContain('../plans/plan.pdf#page=3');
    expect(whole).not.toMatch(/<link|<img|<iframe|@import|\ssrc=/);
  });

  it('has one masthead, one foot and one main part', () => {
    for (const one of ['<header class="masthead">', '<footer class="foot">', '<main ', '<script>'])
      expect(whole.split(one)).toHaveLength(2);
  });

  it('holds the pages of some areas alone where they are asked for', () => {
    const some = fileText(
      render(comparison, { formats: ['single-file'], only: ['ashmoor'] }),
      'whole-report.html',
    );
    expect(some).toContain('id="areas-ashmoor"');
    expect(some).not.toContain('id="index"');
    expect(some).not.toContain('id="areas-brackwater"');
    expect(some).not.toMatch(/href="#(?:index|areas-brackwater)/);
  });

  it('shows hostile words of a plan as words', () => {
    const evil = `"><main id="main"></main></div><h1 id="x">{{markup this}}</script><a href="#joint">`;
    const changed = structuredClone(comparison) as {
      forces: { editions: { statements: { quote: string }[] }[] }[];
    };
    changed.forces[0]!.editions[0]!.statements[0]!.quote = evil;
    const html = fileText(
      render(changed as typeof comparison, { formats: ['single-file'] }),
      'whole-report.html',
    );
    expect(html).not.toContain('<h1 id="x">');
    expect(html.split('<main ')).toHaveLength(2);
    expect(visibleText(html).replaceAll('&#x3D;', '=')).toContain(evil);
  });
});

describe('pages and rows of one area', () => {
  const some = render(comparison, { only: ['ashmoor'] });

  it('are its pages, its rows and what says what they mean, and no page of all areas', () => {
    expect(pagesOf(some).map(({ path }) => path)).toEqual([
      'areas/ashmoor.html',
      'editions/ashmoor-2021.html',
    ]);
    for (const name of ['undertakings', 'cells', 'editions', 'gaps']) {
      const [, ...rows] = fileText(some, `${name}.csv`).trim().split('\r\n');
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) expect(row, name).toMatch(/^ashmoor,/);
    }
    expect(fileText(some, 'findings.csv')).not.toMatch(/,Brackwater: /);
    expect(fileText(some, 'categories.csv').length).toBeGreaterThan(100);
  });

  it('have the figures of the whole comparison and no link to a page that is not there', () => {
    const page = fileText(some, 'areas/ashmoor.html');
    expect(visibleText(page)).toContain('plans compared have an undertaking on it');
    const links = [...withoutScript(page).matchAll(/\shref="([^"]+)"/g)].map(([, href]) => href!);
    const toPages = links.filter((href) => /\.html(?:#|$)/.test(href) && !/^https?:/.test(href));
    expect(toPages.every((href) => /^\.\.\/(?:areas\/ashmoor|editions\/ashmoor-2021)\.html/.test(href))).toBe(
      true,
    );
  });
});
