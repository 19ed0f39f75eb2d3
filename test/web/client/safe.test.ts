import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCodes, groupCodes } from '../../../src/web/client/form/find-codes.ts';
import {
  firstWords,
  leadWords,
  minutesWords,
  ofWords,
  sameWords,
  shown,
} from '../../../src/web/client/words.ts';
import { filesUnder, root } from '../../house/sources.ts';

const files = filesUnder('src/web/client', (path) => path.endsWith('.ts'));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the code of the page', () => {
  it('lets words enter as text alone, never as markup or code', () => {
    expect(files.length).toBeGreaterThan(40);
    const unsafe =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment|DOMParser|setHTML|srcdoc|javascript:/;
    expect(files.filter((path) => unsafe.test(textOf(path)))).toEqual([]);
  });

  it('imports nothing of Node, and of the rest of the project only types', () => {
    const imports = files.flatMap((path) =>
      [...textOf(path).matchAll(/^import (type )?[^;]*? from '([^']+)';/gms)].map(([, type, from]) => ({
        path,
        type,
        from: from!,
      })),
    );
    const outside = imports.filter(
      ({ from, type }) => /^(?:node:|(?:\.\.\/)+(?:api|model|\.\.))|^[a-z]/.test(from) && !type,
    );
    expect(outside).toEqual([]);
  });

  it('has a page without script, style or listener of its own', () => {
    const html = textOf('templates/review.html');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    expect(textOf('templates/review.css')).not.toMatch(/url\(|@import/);
  });
});

describe('words of the page', () => {
  it('show signs that turn, hide or ring by their numbers', () => {
    expect(shown('a\u202Eb\u0007c\u200Bd')).toBe('a[U+202E]b[U+0007]c[U+200B]d');
    expect(shown('Siân’s café\n£5')).toBe('Siân’s café\n£5');
  });

  it('tell time and first words as people do', () => {
    expect(minutesWords(0.4)).toBe('under a minute');
    expect(minutesWords(61)).toBe('61 minutes');
    expect(minutesWords(150)).toBe('about 2.5 hours');
    expect(firstWords('one two three four', 10)).toBe('one two…');
    expect(firstWords('x'.repeat(200), 10)).toHaveLength(11);
  });

  it('tell shares by the counts that they are of, and whether a reader seems to be led', () => {
    expect(sameWords(13 / 20, 20)).toBe('13 of 20');
    expect(sameWords(0.651, 20)).toBe('about 13 of 20');
    expect(ofWords({ of: 0, same: 0 })).toBe('no item yet');
    expect(ofWords({ of: 1, same: 1 })).toBe('1 of 1 item');
    expect(leadWords({ of: 40, same: 38 }, { of: 4, same: 1 })).toMatch(/too little yet/);
    expect(leadWords({ of: 40, same: 38 }, { of: 20, same: 12 })).toMatch(/clearly more often/);
    expect(leadWords({ of: 40, same: 36 }, { of: 20, same: 17 })).toMatch(/does not seem to lead/);
  });

  it('find a category by every word that is typed, by its name before its definition', () => {
    const code = (id: string, label: string, definition: string) => ({
      ...{ code: id, label, definition, facet: 'f', facetLabel: 'Facet', isTheme: false },
      ...{ include: [], exclude: [], match: [], noMatch: [] },
    });
    const codes = [
      code('A-1', 'Places', 'where youth work is'),
      code('B-2', 'Youth work', 'clubs'),
      code('C-3', 'Fraud', ''),
    ];
    expect(findCodes(codes, 'youth').map((one) => one.code)).toEqual(['B-2', 'A-1']);
    expect(findCodes(codes, 'youth clubs').map((one) => one.code)).toEqual(['B-2']);
    expect(findCodes(codes, '', ['A-1']).map((one) => one.code)).toEqual(['C-3', 'B-2']);
    expect(findCodes(codes, 'nothing')).toEqual([]);
    const included = { ...code('D-4', 'Early help', ''), include: ['Mentoring of pupils'] };
    expect(findCodes([...codes, included], 'mentoring')).toEqual([included]);
  });

  it('stand in groups under the names of their themes, the themes of the study first, each by name and not by id', () => {
    const code = (facet: string, id: string, label: string, isTheme = false) => ({
      ...{ code: id, label, definition: '', facet, facetLabel: facet.toUpperCase(), isTheme },
      ...{ include: [], exclude: [], match: [], noMatch: [] },
    });
    const codes = [
      code('other', 'A-1', 'Police'),
      code('theme', 'B-1', 'Violence', true),
      code('theme', 'B-2', 'Early help', true),
      code('other', 'A-2', 'Councils'),
    ];
    expect(groupCodes(codes).map(({ label, codes: own }) => [label, own.map((one) => one.label)])).toEqual([
      ['THEME', ['Early help', 'Violence']],
      ['OTHER', ['Councils', 'Police']],
    ]);
  });
});
