import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractors } from '../../src/extract/index.ts';

// What recognises words in pictures serves other formats and is none itself.
const noFormats = ['ocr'];

test('every folder of src/extract but that of recognition is a registered format and every format has its folder', () => {
  const folders = readdirSync(new URL('../../src/extract', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => !noFormats.includes(name));
  expect(extractors.map((extractor) => extractor.format).sort()).toEqual(folders.sort());
});

test('no two formats claim one file name extension', () => {
  const extensions = extractors.flatMap((extractor) => extractor.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  for (const extension of extensions) expect(extension).toMatch(/^\.[a-z]+$/);
});
