import { describe, expect, it } from 'vitest';
import { drawIndex, listBlocks } from '../../src/inspect/index.ts';
import { blockKinds } from '../../src/model/index.ts';
import { extractionOf } from './make-extraction.ts';

const hostile = '</td><script>alert("1")</script>';

describe('a listing of a document without pages', () => {
  const listing = listBlocks(
    extractionOf(
      [
        { text: 'We will:' },
        { text: hostile, kind: 'list-item', level: 2, marker: '•', leadIn: 0 },
        { text: 'Menu', kind: 'furniture' },
      ],
      null,
    ),
    hostile,
  );

  it('has a row a block, in order, with kind, level and what introduces it', () => {
    const rows = [...listing.matchAll(/<tr[^>]* id="b(\d)"><td[^>]*>([^<]*)/g)].map(([, , label]) => label);
    expect(rows).toEqual(['0 P', '1 L2', '2 X']);
    expect(listing).toContain('<a href="#b0">0</a>');
  });

  it('lets no text be markup', () => {
    expect(listing).not.toContain('<script');
  });
});

describe('an index of drawings', () => {
  const index = drawIndex(extractionOf([{ text: 'words' }]), `plan ${hostile}`, [
    { page: 1, file: 'plan "a"-page-1.svg' },
  ]);

  it('shows each drawing and explains every kind by its letter', () => {
    expect(index).toContain('src="plan%20%22a%22-page-1.svg"');
    for (const kind of blockKinds) expect(index).toContain(`</svg> ${kind.replace('-', ' ')}</li>`);
    const letters = [...index.matchAll(/aria-label="(.)"/g)].map(([, letter]) => letter);
    expect(new Set(letters).size).toBe(blockKinds.length);
  });

  it('runs no script and lets no name be markup', () => {
    expect(index).not.toContain('<script');
    expect(index).toContain("default-src 'none'");
  });
});
