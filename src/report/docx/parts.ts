import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Section } from '../blocks.ts';
import { printable } from '../printable.ts';
import { bullets } from './styles.ts';

/** Width between the margins of an upright A4 page, in twentieths of a point. */
const pageWidth = 9600;

type Child = Paragraph | Table;

/** A section: its heading and all its blocks. */
export function sectionChildren({ heading, blocks }: Section): Child[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    ...blocks.flatMap(blockChildren),
  ];
}

function blockChildren(block: Block): Child[] {
  switch (block.kind) {
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text)] })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [run(item)] }),
      );
    case 'quote':
      return [
        ...(block.leadIn === null
          ? []
          : [new Paragraph({ style: 'QuoteLeadIn', keepNext: true, children: [run(block.leadIn)] })]),
        new Paragraph({ style: 'Quote', keepNext: true, children: [run(block.text)] }),
        new Paragraph({ style: 'QuoteSource', children: [run([block.where, ...block.marks].join(' · '))] }),
      ];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [run(block.caption)] }),
        tableOf(block),
        new Paragraph({ style: 'AfterTable', children: [] }),
      ];
  }
}

const run = (text: string): TextRun => new TextRun(printable(text));

function tableOf({ header, rows, widths = header.map(() => 1) }: Extract<Block, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    borders: lines,
    columnWidths: widths.map((width) => Math.floor((pageWidth * width) / whole)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map(
          (text) =>
            new TableCell({
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF3F7' },
              margins: cellMargins,
              children: [
                new Paragraph({
                  style: 'CellText',
                  children: [new TextRun({ text: printable(text), bold: true })],
                }),
              ],
            }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (one) =>
                new TableCell({
                  margins: cellMargins,
                  children: [new Paragraph({ style: 'CellText', children: [cellRun(one)] })],
                }),
            ),
          }),
      ),
    ],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8C4CE' };
const lines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const cellMargins = { top: 50, bottom: 50, left: 90, right: 90 };

function cellRun({ text, address }: Cell): TextRun | ExternalHyperlink {
  if (address === null) return run(text);
  const children = [new TextRun({ text: printable(text), style: 'Hyperlink' })];
  return new ExternalHyperlink({ link: address, children });
}
