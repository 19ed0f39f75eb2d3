import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPage } from '../../src/inspect/index.ts';
import { extractionOf } from './make-extraction.ts';
import { xmlFault } from './well-formed.ts';

const hostile = '</text><script>alert("1")</script> & \' ]]> \u0000 \uD800 &amp; <!-- ';

describe('a drawing of a page', () => {
  it('is well-formed whatever the text and the name are', () => {
    const extraction = extractionOf([
      { text: hostile, at: [[1, 10, 10, 200]] },
      { text: hostile, kind: 'list-item', level: 9, marker: '<', leadIn: 0, at: [[1, 10, 40, 200]] },
      {
        text: hostile,
        kind: 'table-cell',
        table: { table: 0, row: 0, column: 0, header: '"<', rowHeader: '&', isHeader: false },
        at: [[1, 10, 60, 200]],
      },
    ]);
    const drawing = drawPage(extraction, 1, `${hostile}.pdf`);
    expect(xmlFault(drawing)).toBeNull();
    expect(drawing).not.toContain('<script');
  });

  it('is well-formed for any text and any box', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -50, max: 900 }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), number, number, number, (text, x, y, width) => {
        const extraction = extractionOf([
          { text, at: [[1, x, y, width]] },
          { text, at: [[1, y, x, width]], confidence: 0.3, leadIn: 0, kind: 'list-item', level: 1 },
        ]);
        expect(xmlFault(drawPage(extraction, 1, text, { why: text }))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('numbers blocks by their order and says their kind by a letter', () => {
    const drawing = drawPage(
      extractionOf([
        { text: 'Our plan', kind: 'heading', level: 1, at: [[1, 50, 20, 100]] },
        { text: 'We will:', at: [[1, 50, 60, 100]] },
        { text: 'mend gates', kind: 'list-item', level: 2, leadIn: 1, at: [[1, 50, 80, 100]] },
        { text: 'Page 1', kind: 'furniture', at: [[1, 50, 780, 100]] },
      ]),
      1,
      'plan.pdf',
    );
    const labels = [...drawing.matchAll(/fill="#fff">([^<]+)<\/text>/g)].map(([, label]) => label);
    expect(labels).toEqual(['0 H1', '1 P', '2 L2', '3 X']);
  });

  it('shows the blocks of its own page only', () => {
    const extraction = extractionOf(
      [
        { text: 'first', at: [[1, 50, 20, 100]] },
        { text: 'second', at: [[2, 50, 20, 100]] },
      ],
      2,
    );
    expect(drawPage(extraction, 2, 'plan.pdf')).not.toContain('>first<');
    expect(drawPage(extraction, 2, 'plan.pdf')).toContain('>second<');
  });

  it('leads from an introducing line to its item, and names the line where it is on another page', () => {
    const item = { text: 'mend', kind: 'list-item', level: 1, leadIn: 0 } as const;
    const drawn = (page: number) =>
      drawPage(
        extractionOf(
          [
            { text: 'We will:', at: [[1, 50, 20, 90]] },
            { ...item, at: [[page, 50, 40, 90]] },
          ],
          2,
        ),
        page,
        'plan.pdf',
      );
    expect(drawn(1)).toContain('stroke-dasharray="3 2"');
    expect(drawn(2)).toContain('>← 0<');
  });

  it('marks a way back up the page, and not the way to the next column or through furniture', () => {
    const back = (at: readonly [number, number][], kind: 'paragraph' | 'furniture' = 'paragraph') =>
      drawPage(
        extractionOf(at.map(([x, y]) => ({ text: 'words', kind, at: [[1, x, y, 200] as const] }))),
        1,
        'plan.pdf',
      ).includes('class="back"');
    expect(
      back([
        [50, 300],
        [50, 100],
      ]),
    ).toBe(true);
    expect(
      back([
        [300, 300],
        [50, 100],
      ]),
    ).toBe(true);
    expect(
      back([
        [50, 300],
        [300, 100],
      ]),
    ).toBe(false);
    expect(
      back(
        [
          [50, 300],
          [50, 100],
        ],
        'furniture',
      ),
    ).toBe(false);
  });

  it('draws a block that goes on in the next column as two boxes, the second marked', () => {
    const drawing = drawPage(
      extractionOf([
        {
          text: 'one two',
          at: [
            [1, 50, 700, 200],
            [1, 300, 60, 200],
          ],
        },
      ]),
      1,
      'plan.pdf',
    );
    expect(drawing).toContain('>0 P<');
    expect(drawing).toContain('>0 P …2<');
  });

  it('tints recognised words and underlines the doubtful ones', () => {
    const drawn = (confidence: number) =>
      drawPage(extractionOf([{ text: 'lane', confidence, at: [[1, 50, 60, 40]] }]), 1, 'plan.pdf');
    expect(drawn(0.9)).toContain('90 of 100 sure');
    expect(drawn(0.9)).not.toContain('stroke="#b00000"');
    expect(drawn(0.4)).toContain('stroke="#b00000"');
  });

  it('says the trust of the page, its problems, and why it has no picture', () => {
    const extraction = extractionOf([{ text: 'words', at: [[1, 50, 60, 40]] }]);
    const problem = { code: 'x', severity: 'warning', message: 'Some signs were lost.', hint: 'h' } as const;
    const drawing = drawPage(
      { ...extraction, problems: [{ ...problem, where: { page: 1 } }] },
      1,
      'plan.pdf',
      { why: 'No picture: not installed.' },
    );
    for (const words of ['Trust: good', '90% sure', 'Some signs were lost.', 'No picture: not installed.'])
      expect(drawing).toContain(words);
  });

  it('puts the picture beneath the blocks and the text that was read beside it', () => {
    const extraction = extractionOf([{ text: 'words', at: [[1, 50, 60, 40]] }]);
    const drawing = drawPage(extraction, 1, 'plan.pdf', { png: 'AAAA' });
    expect(xmlFault(drawing)).toBeNull();
    expect(drawing).toContain('href="data:image/png;base64,AAAA"');
    expect(drawing.match(/>words<\/text>/g)).toHaveLength(1);
    expect(drawing.match(/>0 P<\/text>/g)).toHaveLength(2);
  });
});
