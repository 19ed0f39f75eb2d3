import { expect, test } from 'vitest';
import { decodeText, looksLikeText } from '../../src/extract/decode.ts';

const utf16 = (text: string, mark: boolean, big: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const text = 'The commissioner’s £2m plan – and more besides';

test('UTF-8 is read with and without its mark', () => {
  expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`)).text).toBe(text);
});

test('UTF-16 of either byte order is read with and without its mark', () => {
  for (const mark of [true, false]) {
    for (const big of [true, false]) expect(decodeText(utf16(text, mark, big)).text).toBe(text);
  }
  expect(looksLikeText(utf16(text, false, false))).toBe(true);
});

test('what is not UTF-8 is Windows-1252', () => {
  const bytes = new Uint8Array([0xa3, 0x32, 0x6d, 0x20, 0x96, 0x20, 0x92]);
  expect(decodeText(bytes)).toEqual({ text: '£2m – ’', encoding: 'windows-1252' });
});

test('zero bytes and control characters are no text', () => {
  expect(looksLikeText(new Uint8Array(100))).toBe(false);
  expect(looksLikeText(new Uint8Array())).toBe(false);
});
