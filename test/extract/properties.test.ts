import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../../src/model/index.ts';
import { segment } from '../../src/segment/index.ts';
import { asDocument, extractText } from './read.ts';

const line = fc.oneof(
  fc.constantFrom(
    '# Plan',
    'I will:',
    '- mend',
    '  - gates',
    '• light',
    '1. one',
    '',
    '   ',
    '| a | b |',
    '| --- | --- |',
    '> said',
    '```',
    '***',
  ),
  fc.constantFrom(
    '<ul><li>',
    '</p>',
    '<table><tr><td>',
    '<main>',
    '<h2>',
    '<br>',
    '<blockquote>',
    '&amp;',
    '<aside hidden>',
  ),
  fc.string({ maxLength: 30 }),
);

test.each(['txt', 'md', 'html'])(
  'any text named .%s is read or refused, and its blocks lie in order',
  async (extension) => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const extraction = await extractText(lines.join('\n'), `plan.${extension}`).catch((error) => error);
        if (extraction.name === 'PcpError') {
          expect(extraction.exitCode).toBe(3);
          return;
        }
        const document = asDocument(extraction);
        documentSchema.parse(document);
        let at = 0;
        for (const block of document.blocks) {
          expect(block.span.start).toBe(at);
          expect(block.leadIn === null || block.leadIn < block.index).toBe(true);
          at = block.span.end + 1;
        }
        for (const one of segment(document))
          expect(document.text.slice(one.span.start, one.span.end)).toBe(one.text);
      }),
      { numRuns: 60 },
    );
  },
);
