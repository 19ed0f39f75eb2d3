import { expect, it, vi } from 'vitest';
import { handIn } from '../../src/io/hand-in.ts';
import { fictionalComparison } from '../report/fixture.ts';

vi.mock('../../src/io/browser/find-browser.ts', () => ({ findBrowser: () => null }));

it('a PDF without a browser is refused before anything is written, with how to print', () => {
  expect(() => handIn('nowhere', fictionalComparison(), ['html', 'pdf'], {})).toThrowError(
    expect.objectContaining({
      code: 'no-browser',
      exitCode: 2,
      hint: expect.stringContaining('--single-file'),
    }),
  );
});

it('other formats need no browser, and no text until they ask', () => {
  const { readText, print, sourceFile } = handIn('nowhere', fictionalComparison(), ['qdpx'], {});
  expect([print, sourceFile]).toEqual([undefined, undefined]);
  expect(() => readText!('a')).toThrowError(expect.objectContaining({ code: 'bad-artefact', exitCode: 3 }));
});
