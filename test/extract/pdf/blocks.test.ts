import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

type Doc = Parameters<Parameters<typeof makePdf>[0]>[0];

/** Kind, marker, level, lead-in's words and words of every block. */
async function read(draw: (doc: Doc) => void) {
  const { blocks, text } = await extractPdf(await makePdf(draw), 'plan.pdf');
  const words = (index: number) => text.slice(blocks[index]!.span.start, blocks[index]!.span.end);
  return blocks.map((block) => ({
    kind: block.kind,
    marker: block.marker,
    level: block.level,
    list: block.list,
    leadIn: block.leadIn === null ? null : words(block.leadIn),
    text: words(block.index),
    table: block.table,
  }));
}

const body = (doc: Doc, y = 500) =>
  lines(
    doc,
    50,
    y,
    [1, 2, 3].flatMap((n) => wrap(sentence(n), 90)),
  );

describe('lists', () => {
  it('a lead-in in capitals is one line of the text, however its lines are broken', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, wrap(sentence(1), 44));
      lines(
        doc,
        50,
        140,
        ['WHAT THE WARDENS WANT', 'FOR GATES AND LANES IN THE YEARS TO COME:'],
        10,
        'Helvetica-Bold',
      );
      lines(doc, 50, 172, ['1. Lamps by the mill', '2. A warden for each lane']);
      body(doc);
    });
    const leadIn = 'WHAT THE WARDENS WANT FOR GATES AND LANES IN THE YEARS TO COME:';
    expect(blocks.flatMap((block) => (block.kind === 'list-item' ? [block.leadIn] : []))).toEqual([
      leadIn,
      leadIn,
    ]);
  });

  it('give items their markers, levels and the line or item that introduces them', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, ['In the coming year I will:']);
      lines(doc, 60, 80, ['•'], 10);
      lines(doc, 75, 80, ['open a youth room in the old mill, with a warden who', 'is there each evening']);
      lines(doc, 60, 112, ['•']);
      lines(doc, 75, 112, ['ask the councils to:']);
      lines(doc, 85, 128, ['–']);
      lines(doc, 100, 128, ['mend the lamps']);
      lines(doc, 60, 144, ['•']);
      lines(doc, 75, 144, ['report each spring']);
    });
    expect(
      blocks.map(({ kind, marker, level, leadIn, text }) => [kind, marker, level, leadIn, text]),
    ).toEqual([
      ['paragraph', null, null, null, 'In the coming year I will:'],
      [
        'list-item',
        '•',
        1,
        'In the coming year I will:',
        'open a youth room in the old mill, with a warden who is there each evening',
      ],
      ['list-item', '•', 1, 'In the coming year I will:', 'ask the councils to:'],
      ['list-item', '–', 2, 'ask the councils to:', 'mend the lamps'],
      ['list-item', '•', 1, 'In the coming year I will:', 'report each spring'],
    ]);
  });

  it('go on in the next column with the same lead-in', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, wrap(sentence(1), 45));
      lines(doc, 50, 140, ['We will:']);
      for (const [x, y, item] of [
        [50, 156, 'light the paths'],
        [310, 60, 'walk the lanes'],
        [310, 76, 'ring back'],
      ] as const) {
        lines(doc, x, y, ['•']);
        lines(doc, x + 14, y, [item]);
      }
    });
    const items = blocks.filter((block) => block.kind === 'list-item');
    expect(items.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['light the paths', 'We will:'],
      ['walk the lanes', 'We will:'],
      ['ring back', 'We will:'],
    ]);
    expect(new Set(items.map((item) => item.list)).size).toBe(1);
  });

  it('are introduced anew by an item that ends in a colon and has no items of its own', async () => {
    const blocks = await read((doc) => {
      const items = ['• mend the lamps', '• and, with our partners:', '• walk the lanes', '• ring back'];
      lines(doc, 50, 60, ['I will:', ...items]);
    });
    expect(blocks.slice(1).map(({ leadIn }) => leadIn)).toEqual([
      'I will:',
      'I will:',
      'and, with our partners:',
      'and, with our partners:',
    ]);
  });

  it('directly under a heading are introduced by it', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, ['My promises'], 16, 'Helvetica-Bold');
      lines(doc, 50, 90, ['• mend the lamps', '• walk the lanes']);
      body(doc);
    });
    expect(blocks.slice(1, 3).map(({ leadIn }) => leadIn)).toEqual(['My promises', 'My promises']);
  });

  it('keep numbers as markers', async () => {
    const blocks = await read((doc) =>
      lines(doc, 50, 60, ['Our aims are these:', '1. fewer thefts', '2. safer lanes']),
    );
    expect(blocks.map(({ marker, text }) => [marker, text])).toEqual([
      [null, 'Our aims are these:'],
      ['1.', 'fewer thefts'],
      ['2.', 'safer lanes'],
    ]);
  });
});

describe('headings', () => {
  it('are larger or bolder than the body, larger ones outermost', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, ['Safer lanes'], 24, 'Helvetica-Bold');
      lines(doc, 50, 100, ['What we heard'], 14, 'Helvetica-Bold');
      lines(doc, 50, 125, wrap(sentence(1), 90));
      lines(doc, 50, 180, ['At night'], 10, 'Helvetica-Bold');
      lines(doc, 50, 195, wrap(sentence(2), 90));
      lines(doc, 50, 260, ['What we will do'], 14, 'Helvetica-Bold');
      lines(doc, 50, 285, wrap(sentence(3), 90));
      lines(doc, 50, 340, ['By day'], 10, 'Helvetica-Bold');
      lines(doc, 50, 355, wrap(sentence(4), 90));
    });
    expect(
      blocks.filter((block) => block.kind === 'heading').map(({ text, level }) => [text, level]),
    ).toEqual([
      ['Safer lanes', 1],
      ['What we heard', 2],
      ['At night', 3],
      ['What we will do', 2],
      ['By day', 3],
    ]);
  });

  it('are not pull quotes: large text that repeats the body is one', async () => {
    const blocks = await read((doc) => {
      body(doc, 100);
      lines(doc, 50, 300, wrap(sentence(2), 45), 16, 'Helvetica-Oblique');
    });
    expect(
      blocks.filter((block) => block.kind !== 'paragraph').map(({ kind, text }) => [kind, text]),
    ).toEqual([['pull-quote', sentence(2)]]);
  });

  it('are not big figures: a figure and the words under it are one statement', async () => {
    const blocks = await read((doc) => {
      lines(doc, 60, 60, ['4,120'], 28, 'Helvetica-Bold');
      lines(doc, 60, 95, ['people who answered', 'our survey']);
      lines(doc, 300, 60, ['17%'], 28, 'Helvetica-Bold');
      lines(doc, 300, 95, ['fewer thefts']);
      body(doc);
    });
    expect(blocks.slice(0, 2).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '4,120 people who answered our survey'],
      ['paragraph', '17% fewer thefts'],
    ]);
  });
});

describe('what stands apart from the text', () => {
  it('running heads and page numbers are furniture, and a title that does not repeat is none', async () => {
    const blocks = await read((doc) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) doc.addPage();
        lines(doc, 50, 30, ['Ember Vale Police and Crime Plan'], 8);
        if (page === 2) lines(doc, 50, 60, ['Foreword'], 20, 'Helvetica-Bold');
        lines(doc, 50, 120, wrap(sentence(page), 90));
        lines(doc, 300, 815, [`Page ${page}`], 8);
      }
    });
    const furniture = blocks.filter((block) => block.kind === 'furniture').map((block) => block.text);
    expect(furniture).toHaveLength(8);
    expect(furniture.slice(0, 2)).toEqual(['Ember Vale Police and Crime Plan', 'Page 1']);
    expect(blocks.find((block) => block.text === 'Foreword')?.kind).toBe('heading');
  });

  it('a coloured box beside the text is a side box and does not part the text', async () => {
    const rows = wrap(`${sentence(1)} ${sentence(2)} ${sentence(3)}`, 45);
    const blocks = await read((doc) => {
      lines(doc, 50, 60, rows.slice(0, 6));
      doc.rect(44, 150, 220, 60).fill('#e0f0e8').fillColor('#000000');
      lines(doc, 52, 158, ['The mill in short'], 9, 'Helvetica-Bold');
      lines(doc, 52, 172, ['It was closed in 1951 and', 'opened again last year.'], 9);
      lines(doc, 50, 225, rows.slice(6));
    });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', `${sentence(1)} ${sentence(2)} ${sentence(3)}`],
      ['side-box', 'The mill in short'],
      ['side-box', 'It was closed in 1951 and opened again last year.'],
    ]);
  });

  it('small text at the foot that begins with a number is a footnote, its number the marker', async () => {
    const blocks = await read((doc) => {
      body(doc, 100);
      lines(doc, 50, 760, ['1 Figures of the mill trust for last year.'], 7);
    });
    expect(blocks[blocks.length - 1]).toMatchObject({
      kind: 'footnote',
      marker: '1',
      text: 'Figures of the mill trust for last year.',
    });
  });

  it('entries of a contents page are contents, each with its page number', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, ['Contents'], 20, 'Helvetica-Bold');
      ['Foreword', 'Our aims', 'Money'].forEach((entry, i) => {
        lines(doc, 50, 110 + 24 * i, [entry]);
        lines(doc, 400, 110 + 24 * i, [`${2 + i}`]);
      });
      doc.addPage();
      body(doc);
    });
    expect(blocks.filter((block) => block.kind === 'contents').map((block) => block.text)).toEqual([
      'Foreword 2',
      'Our aims 3',
      'Money 4',
    ]);
  });

  it('names over groups of entries that have no page number are contents too', async () => {
    const blocks = await read((doc) => {
      lines(doc, 50, 60, ['Contents'], 20, 'Helvetica-Bold');
      const groups = ['FOREWORDS', 'Warden 2', 'Mayor 3', 'OUR AIMS', 'Gates 4', 'Lanes 6', 'Money 9'];
      groups.forEach((entry, i) => {
        const [words, number] = entry.split(/ (?=\d)/);
        lines(doc, number === undefined ? 50 : 80, 110 + 14 * i, [words!], 10, 'Helvetica-Bold');
        if (number !== undefined) lines(doc, 400, 110 + 14 * i, [number]);
      });
      doc.addPage();
      body(doc);
    });
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual([
      'Contents',
    ]);
    expect(blocks.filter((block) => block.kind === 'contents').map((block) => block.text)).toEqual([
      'FOREWORDS',
      'Warden 2',
      'Mayor 3',
      'OUR AIMS',
      'Gates 4',
      'Lanes 6',
      'Money 9',
    ]);
  });

  it('a ruled table is read row by row, each cell with its headers', async () => {
    const blocks = await read((doc) => {
      const rows = [
        ['Action', 'Lead', 'By when'],
        ['Open the mill', 'The trust', 'May 2027'],
        ['Light the lanes', 'The council', 'June 2028'],
      ];
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          lines(doc, 56 + 150 * c, 206 + 20 * r, [cell], 9, r === 0 ? 'Helvetica-Bold' : 'Helvetica');
        });
      });
      for (let r = 0; r <= 3; r++) {
        doc
          .moveTo(50, 200 + 20 * r)
          .lineTo(500, 200 + 20 * r)
          .stroke();
      }
      body(doc);
    });
    const cells = blocks.filter((block) => block.kind === 'table-cell');
    expect(cells.map((cell) => cell.text)).toEqual([
      'Action',
      'Lead',
      'By when',
      'Open the mill',
      'The trust',
      'May 2027',
      'Light the lanes',
      'The council',
      'June 2028',
    ]);
    expect(cells[7]!.table).toMatchObject({
      row: 2,
      column: 1,
      header: 'Lead',
      rowHeader: 'Light the lanes',
      isHeader: false,
    });
    expect(cells[0]!.table).toMatchObject({ isHeader: true, header: null });
  });
});
