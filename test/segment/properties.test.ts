import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { splitSentences } from '../../src/segment/sentences.ts';
import { documentOf } from './build.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '.',
    '? ',
    '! ',
    '… ',
    '"',
    '” ',
    '“',
    '(',
    ') ',
    ' ',
    'Mr. ',
    'e.g. ',
    '1. ',
    'A. ',
    'Yn y ',
    '\n',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** What stands between sentences: nothing, or a bullet. */
const between = /^(?:[•●▪■]\s*)*$/;

test('sentences of any text are in order and leave out nothing but white space and bullets', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const spans = splitSentences(text);
      let at = 0;
      for (const span of spans) {
        expect(text.slice(at, span.start).trim()).toMatch(between);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        at = span.end;
      }
      expect(text.slice(at).trim()).toMatch(between);
    }),
  );
});

test('in any document each sentence is the words of its span, and ids are unique', () => {
  const told = fc.record({
    text: prose,
    kind: fc.constantFrom('paragraph', 'heading', 'list-item', 'furniture', 'table-cell'),
    level: fc.option(fc.integer({ min: 1, max: 9 })),
    list: fc.option(fc.nat(3)),
    leadIn: fc.option(fc.nat(12)),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 10 }), (blocks) => {
      const document = documentOf(...blocks);
      const sentences = segment(document);
      for (const one of sentences) expect(document.text.slice(one.span.start, one.span.end)).toBe(one.text);
      expect(new Set(sentences.map((one) => one.id)).size).toBe(sentences.length);
      expect(
        sentences.every((one, at) => at === 0 || one.span.start >= (sentences[at - 1]?.span.end ?? 0)),
      ).toBe(true);
    }),
  );
});

test('a long text of stops alone is cut in little time', () => {
  const started = performance.now();
  splitSentences('. " A. ? '.repeat(20_000));
  splitSentences('.'.repeat(200_000));
  splitSentences(`${'"'.repeat(100_000)}.`);
  expect(performance.now() - started).toBeLessThan(4_000);
});
