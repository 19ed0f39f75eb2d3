import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const failure = (content: Uint8Array, name: string) => extractDocument(content, name).catch((error) => error);

describe('a file is told by its content first', () => {
  test('a web page named .txt is a web page', async () => {
    const page = bytes('<!DOCTYPE html><html><body><h1>Plan</h1><p>We will act.</p></body></html>');
    expect((await extractDocument(page, 'plan.txt')).format).toBe('html');
  });

  test('text named .md is Markdown, named .txt or without an ending it is text', async () => {
    expect((await extractDocument(bytes('# Plan\n\nWe act.'), 'plan.md')).format).toBe('markdown');
    expect((await extractDocument(bytes('We act.'), 'PLAN.TXT')).format).toBe('text');
    expect((await extractDocument(bytes('We act.'), 'plan')).format).toBe('text');
  });
});

describe('what cannot be read ends with exit code 3 and a hint', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'plan.pdf', 'empty-file', /empty/],
    [
      'a PNG named .pdf',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'plan.pdf',
      'not-a-document',
      /PNG/,
    ],
    [
      'binary data named .txt',
      new Uint8Array(600).map((_, at) => (at * 7) % 256),
      'plan.txt',
      'not-a-document',
      /binary/,
    ],
    ['text of an unknown kind', bytes('{"a": 1}'), 'plan.json', 'not-a-document', /text of a kind/],
    [
      'a ZIP archive that is no Word document',
      zipSync({ 'a.txt': strToU8('x') }),
      'plan.docx',
      'not-a-document',
      /ZIP/,
    ],
    [
      'an old .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'plan.doc',
      'not-a-document',
      /older Office/,
    ],
    ['white space', bytes(' \n\n '), 'plan.txt', 'no-text', /no words/],
  ])('%s', async (_, content, name, code, message) => {
    const error = await failure(content, name);
    expect(error).toMatchObject({ name: 'PcpError', code, exitCode: 3, where: { file: name } });
    expect(error.message).toMatch(message);
    expect(error.hint).not.toBe('');
  });
});
