import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/index.ts';
import { linesOf } from './compare-blocks.ts';
import { wordDocuments } from './word-documents.ts';

// What a reader sees of each document stands beside it as `.blocks`, a line a block.
const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:html|md|txt)$/.test(name));
const documents: (readonly [string, () => Uint8Array])[] = [
  ...files.map((name) => [name, () => new Uint8Array(readFileSync(new URL(name, folder)))] as const),
  ...Object.entries(wordDocuments).map(([name, bytes]) => [`${name}.docx`, () => bytes] as const),
];

describe('documents of every format', () => {
  it.each(documents)('%s is read as a reader sees it', async (name, bytes) => {
    const blocks = readFileSync(new URL(name.replace(/\.\w+$/, '.blocks'), folder), 'utf8');
    const like = blocks.trimEnd().split('\n');
    expect(linesOf(await extractDocument(bytes(), name), like)).toEqual(like);
  });
});

it('changes to a Word document that were not accepted are told', async () => {
  const codes = async (name: string) =>
    (await extractDocument(wordDocuments[name]!, 'plan.docx')).problems.map(({ code }) => code);
  expect(await codes('tracked-changes')).toEqual(['tracked-changes']);
  expect(await codes('custom-styles')).toEqual([]);
});
