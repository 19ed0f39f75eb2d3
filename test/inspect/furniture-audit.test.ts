import { describe, expect, it } from 'vitest';
import { auditFurniture, drawIndex } from '../../src/inspect/index.ts';
import { extractionOf } from './make-extraction.ts';

const extraction = extractionOf(
  [
    { text: 'Page 1', kind: 'furniture', page: 1 },
    { text: 'We will recruit 50 officers', page: 1 },
    { text: 'Page 2', kind: 'furniture', page: 2 },
    { text: 'I will keep every station open', kind: 'furniture', page: 2 },
    { text: 'Page 4', kind: 'furniture', page: 4 },
  ],
  4,
);

describe('what is labelled as no part of the text', () => {
  it('is listed once whatever its figures, with its pages', () => {
    expect(auditFurniture(extraction)).toContainEqual({
      words: 'Page 1',
      times: 3,
      pages: [1, 2, 4],
      doubt: null,
    });
  });

  it('names first what reads like a promise', () => {
    expect(auditFurniture(extraction)[0]).toEqual({
      words: 'I will keep every station open',
      times: 1,
      pages: [2],
      doubt: 'reads like a promise',
    });
  });

  it('holds no words of the text itself', () => {
    expect(auditFurniture(extraction).map(({ words }) => words)).not.toContain('We will recruit 50 officers');
  });

  it('stands above the drawings, pages in ranges', () => {
    const index = drawIndex(extraction, 'plan', []);
    expect(index).toContain('<td>Page 1</td><td>3</td><td>1-2, 4</td>');
  });
});
