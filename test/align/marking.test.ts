import { describe, expect, it } from 'vitest';
import { findMarking } from '../../src/align/index.ts';
import type { Document } from '../../src/model/index.ts';

type Line = readonly [kind: 'furniture' | 'paragraph' | 'heading', text: string, page: number | null];

/** A document of lines, as far as markings are looked for in it. */
function documentOf(...lines: readonly Line[]): Document {
  let at = 0;
  const blocks = lines.map(([kind, text, page]) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { kind, page, span };
  });
  const pages = [...new Set(lines.flatMap(([, , page]) => page ?? []))];
  return { text: lines.map(([, text]) => text).join('\n'), blocks, pages } as unknown as Document;
}
const body = (page: number | null): Line[] => [
  ['paragraph', 'We will work with partners.', page],
  ['paragraph', 'We will fund youth work.', page],
  ['paragraph', 'We will publish figures.', page],
];
const inHeader = (text: string) => findMarking(documentOf(['furniture', text, 1], ...body(1), ...body(2)));
const asLine = (text: string) => findMarking(documentOf(['paragraph', text, 1], ...body(1), ...body(2)));

describe('a protective marking', () => {
  it.each([
    ['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL – SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL: SENSITIVE [COMMERCIAL]', 'OFFICIAL-SENSITIVE'],
    ['RESTRICTED', 'RESTRICTED'],
    ['RESTRICTED - POLICY', 'RESTRICTED'],
    ['PROTECT – PERSONAL', 'PROTECT'],
    ['Protective marking: PROTECT', 'PROTECT'],
    ['GPMS: CONFIDENTIAL', 'CONFIDENTIAL'],
    ['TOP SECRET', 'TOP SECRET'],
  ])('is "%s" in a header, and as the first line of a page', (text, marking) => {
    expect(inHeader(text)).toEqual({ marking, pages: [1] });
    expect(asLine(text)).toEqual({ marking, pages: [1] });
  });

  it.each([
    'OFFICIAL',
    'NOT PROTECTIVELY MARKED',
    'Restricted documents are not listed here',
    'CONFIDENTIAL ADVICE LINE',
    'Secret',
    'PREVENT PROTECT PREPARE PURSUE',
    'UNRESTRICTED',
  ])('is not "%s"', (text) => {
    expect(inHeader(text)).toBeNull();
    expect(asLine(text)).toBeNull();
  });

  it('stands in a header beside a title and the number of the page', () => {
    expect(inHeader('Police and Crime Plan | OFFICIAL-SENSITIVE | Page 3 of 40')?.marking).toBe(
      'OFFICIAL-SENSITIVE',
    );
    expect(inHeader('RESTRICTED    7')?.marking).toBe('RESTRICTED');
  });

  it('is not the words in prose, nor a line in the middle of a page', () => {
    expect(
      findMarking(documentOf(['paragraph', 'We keep a secret, and it is RESTRICTED.', 1], ...body(1))),
    ).toBeNull();
    expect(findMarking(documentOf(...body(1), ['heading', 'RESTRICTED', 1], ...body(1)))).toBeNull();
  });

  it('"PROTECT" alone heads parts of plans: it counts on most pages only', () => {
    const on = (...pages: number[]) =>
      findMarking(
        documentOf(
          ...pages.map((page): Line => ['furniture', 'PROTECT', page]),
          ...[1, 2, 3, 4].flatMap(body),
        ),
      );
    expect(on(2)).toBeNull();
    expect(on(1, 2, 3)).toEqual({ marking: 'PROTECT', pages: [1, 2, 3] });
  });

  it('is the highest of several, with its pages; a document without pages has none', () => {
    const both = documentOf(
      ['furniture', 'RESTRICTED', 1],
      ...body(1),
      ['furniture', 'SECRET', 2],
      ...body(2),
    );
    expect(findMarking(both)).toEqual({ marking: 'SECRET', pages: [2] });
    expect(findMarking(documentOf(['heading', 'OFFICIAL-SENSITIVE', null], ...body(null)))).toEqual({
      marking: 'OFFICIAL-SENSITIVE',
      pages: [],
    });
  });
});
