import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/report/csv/index.ts';
import { shareText } from '../../src/report/figures.ts';
import { element, isMarkup } from '../../src/report/html/markup.ts';
import { webAddress } from '../../src/report/html/source-link.ts';
import { shorten } from '../../src/report/html/statement-view.ts';
import { reportFormats } from '../../src/report/index.ts';
import { slugOf, uniqueSlugs } from '../../src/report/slug.ts';

const report = new URL('../../src/report/', import.meta.url);

describe('the registry of formats', () => {
  it('holds every folder of src/report that has an index, by its name', () => {
    const folders = readdirSync(report, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, report)),
    );
    expect(reportFormats.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe('the registry of tables', () => {
  it('holds every table that a file of csv/tables exports', async () => {
    const files = readdirSync(new URL('csv/tables/', report));
    const modules = await Promise.all(
      files.map((file) => import(new URL(`csv/tables/${file}`, report).href)),
    );
    const exported = modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => (name.endsWith('Table') ? [value] : [])),
    );
    expect(new Set(tables)).toEqual(new Set(exported));
  });
});

describe('file names', () => {
  it('are legal on Windows', () => {
    expect(slugOf('CON')).toBe('con-area');
    expect(slugOf('../..\\x: "y"?')).toBe('x-y');
    expect(slugOf('Sir Gâr / Ynys')).toBe('sir-ga-r-ynys');
    expect(slugOf('***')).toBe('untitled');
  });

  it('never meet', () => {
    expect(uniqueSlugs(['a b', 'a-b', 'A B'])).toEqual(['a-b', 'a-b-2', 'a-b-3']);
  });
});

describe('markup', () => {
  it('escapes text and attributes', () => {
    expect(element('text', { class: '"><x' }, '<&>').markup).toBe(
      '<text class="&quot;&gt;&lt;x">&lt;&amp;&gt;</text>',
    );
  });

  it('refuses names that are no names, and objects that only look like it', () => {
    expect(() => element('g onload=x', {})).toThrow(TypeError);
    expect(isMarkup({ markup: '<script>' })).toBe(false);
    expect(isMarkup(element('g', {}))).toBe(true);
  });
});

describe('figures', () => {
  it('give a share with both its counts, no percentage of fewer than ten, and none of nothing', () => {
    expect(shareText({ part: 12, whole: 20, share: 0.6 })).toBe('12\u00a0of\u00a020 (60%)');
    expect(shareText({ part: 5, whole: 9, share: 5 / 9 })).toBe('5\u00a0of\u00a09');
    expect(shareText({ part: 0, whole: 0, share: null })).toBe('none');
  });

  it('cut a quote between words', () => {
    expect(shorten('one two three', 9)).toBe('one two …');
    expect(shorten('one two', 9)).toBe('one two');
  });
});

describe('addresses', () => {
  it('are links only on the web', () => {
    expect(webAddress('https://example.org/a.pdf')).toBe('https://example.org/a.pdf');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('file:///etc/passwd')).toBeNull();
    expect(webAddress(null)).toBeNull();
  });
});
