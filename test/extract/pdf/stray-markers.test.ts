import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { lines, makePdf } from './make-pdf.ts';

async function read(...texts: readonly string[]): Promise<[string, string][]> {
  const bytes = await makePdf((doc) => lines(doc, 60, 80, texts));
  const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

describe('a dash or figure at the head of a line', () => {
  it('is part of a sentence that wrapped before it', async () => {
    expect(
      await read(
        'The wardens of Ember Vale walk the lanes by the old mill every evening',
        '– all forty of them – and write down what the people there tell them of',
        '1.2 million paces later. They rest on the day after.',
      ),
    ).toEqual([
      [
        'paragraph',
        'The wardens of Ember Vale walk the lanes by the old mill every evening – all forty of them – and write down what the people there tell them of 1.2 million paces later. They rest on the day after.',
      ],
    ]);
  });

  it('is part of an item that wrapped before it', async () => {
    const bytes = await makePdf((doc) => {
      lines(doc, 60, 80, ['1.', '', '', '2.']);
      lines(doc, 75, 80, [
        'Walk the lanes of the whole of Ember Vale in the evening',
        '– because those who live there have asked us to do that',
        'since the mill was closed.',
        'Mend the gates.',
      ]);
    });
    const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Walk the lanes of the whole of Ember Vale in the evening – because those who live there have asked us to do that since the mill was closed.',
      'Mend the gates.',
    ]);
  });

  it('is the marker of an item after a line that ends, ends early or is an item itself', async () => {
    const kinds = (
      await read(
        'In the years of this plan our wardens will do what people asked for:',
        '- walk the lanes by the old mill each evening with the parish council and',
        '- mend the gates of Ember Vale with those who live by them',
        '- light the bridge',
      )
    ).map(([kind]) => kind);
    expect(kinds).toEqual(['paragraph', 'list-item', 'list-item', 'list-item']);
  });
});
