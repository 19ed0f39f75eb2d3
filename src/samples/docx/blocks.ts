import {
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';
import type { PlanBlock, Unit } from '../plan.ts';

type Of<K extends PlanBlock['kind']> = Extract<PlanBlock, { kind: K }>;
type Child = Paragraph | Table | Textbox;

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** The numbering of bullets, by the name that the document's settings give it. */
export const bullets = 'bullets';

/** A block as paragraphs, tables and text boxes. Footnotes give nothing here: the document holds them. */
export function blockChildren(block: PlanBlock): Child[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block)];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.units), spacing: { after: 140 } })];
    case 'list':
      return block.items.map((item) => {
        const numbering = { reference: bullets, level: item.level - 1 };
        return new Paragraph({ children: runs(item.units), numbering, spacing: { after: 60 } });
      });
    case 'table':
      return [tableOf(block), new Paragraph({ children: [] })];
    case 'pull-quote':
      return [new Paragraph({ style: 'IntenseQuote', children: runs([block.unit]) })];
    case 'side-box':
      return [textBox(block)];
    case 'caption':
      return [new Paragraph({ style: 'Caption', children: runs([block.unit]), keepNext: true })];
    case 'numbers':
      return block.items.map((item) => numberParagraph(item));
    case 'footnote':
      return [];
  }
}

/** Words of units as runs, with a reference to its note after a unit that has one. */
export function runs(units: readonly Unit[]): (TextRun | FootnoteReferenceRun)[] {
  return units.flatMap((unit, i) => {
    const words = new TextRun(i === 0 ? unit.text : ` ${unit.text}`);
    return unit.note === undefined ? [words] : [words, new FootnoteReferenceRun(unit.note)];
  });
}

/** Short chapters that share the page of the one before. */
const sharing = new Set(['Page 3: My five priorities', 'Page 11: Hold me to it']);

/** Chapters begin a page, as the plan says they do, but for two short ones. */
function headingParagraph(block: Of<'heading'>): Paragraph {
  return new Paragraph({
    heading: headingLevels[block.level] ?? HeadingLevel.HEADING_4,
    pageBreakBefore: block.level === 2 && !sharing.has(block.unit.text),
    ...(block.level === 2 ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: '7A1F2B' } } : {}),
    children: [new TextRun(block.unit.text)],
  });
}

function tableOf(block: Of<'table'>): Table {
  const cell = (unit: Unit, header: boolean): TableCell =>
    new TableCell({
      margins: { top: 70, bottom: 70, left: 110, right: 110 },
      ...(header ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: '7A1F2B' } } : {}),
      children: [
        new Paragraph({
          children: header ? [new TextRun({ text: unit.text, bold: true, color: 'FFFFFF' })] : runs([unit]),
        }),
      ],
    });
  const row = (units: readonly Unit[], header: boolean): TableRow =>
    new TableRow({ tableHeader: header, cantSplit: true, children: units.map((unit) => cell(unit, header)) });
  return new Table({
    width: { size: 9600, type: WidthType.DXA },
    columnWidths: block.header.map(() => Math.floor(9600 / block.header.length)),
    rows: [row(block.header, true), ...block.rows.map((units) => row(units, false))],
  });
}

/** The shape has no height of its own: about 80 letters stand on a line of 16 points. */
function textBox(block: Of<'side-box'>): Textbox {
  const paragraphs = [[block.title], ...block.paragraphs];
  const lengths = paragraphs.map((units) => units.reduce((sum, unit) => sum + unit.text.length + 1, 0));
  const lines = lengths.reduce((sum, length) => sum + Math.ceil(length / 80), 0);
  return new Textbox({
    style: { width: '440pt', height: `${lines * 16 + 20}pt` },
    children: [
      new Paragraph({ style: 'BoxTitle', children: runs([block.title]) }),
      ...block.paragraphs.map((units) => new Paragraph({ style: 'BoxText', children: runs(units) })),
    ],
  });
}

function numberParagraph(item: Of<'numbers'>['items'][number]): Paragraph {
  const label = item.unit.text.slice(item.number.length);
  return new Paragraph({
    children: [new TextRun({ text: item.number, bold: true, size: 56 }), new TextRun(label)],
  });
}
