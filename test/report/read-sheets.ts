import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from '../../src/taxonomy/exchange/xml/parse.ts';

/** A cell as it is typed in the file; a formula is never to be met. */
export type ReadCell = string | number | null;

export type ReadSheet = Readonly<{ name: string; rows: readonly (readonly ReadCell[])[] }>;

const partsOf = (bytes: Uint8Array): ((name: string) => Element) => {
  const entries = unzipSync(bytes);
  return (name) => parseXml(strFromU8(entries[name]!));
};

const within = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : within(child, name)));

const attribute = ({ attributes }: Element, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** Reads an Excel workbook back, by its strings and its relations. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const part = partsOf(bytes);
  const strings = within(part('xl/sharedStrings.xml'), 'si').map((item) =>
    unescaped(
      within(item, 't')
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const targets = new Map(
    within(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  );
  return within(part('xl/workbook.xml'), 'sheet').map((sheet) => ({
    name: attribute(sheet, 'name') ?? '',
    rows: within(part(`xl/${targets.get(attribute(sheet, 'id'))}`), 'row').map((row) =>
      xlsxRow(row, strings),
    ),
  }));
}

function xlsxRow(row: Element, strings: readonly string[]): ReadCell[] {
  const cells: ReadCell[] = [];
  for (const cell of row.children) {
    if (within(cell, 'f').length > 0) throw new Error('a formula');
    const letters = /^[A-Z]+/.exec(attribute(cell, 'r') ?? '')?.[0] ?? '';
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < at) cells.push(null);
    const value = within(cell, 'v')[0]?.text;
    cells[at] =
      value === undefined ? null : attribute(cell, 't') === 's' ? strings[Number(value)]! : Number(value);
  }
  return cells;
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Reads an OpenDocument spreadsheet back. */
export function readOds(bytes: Uint8Array): ReadSheet[] {
  const content = strFromU8(unzipSync(bytes)['content.xml']!).replace(
    /<text:s text:c="(\d+)"\/>/g,
    (_, count: string) => ' '.repeat(Number(count)),
  );
  return within(parseXml(content), 'table').map((table) => ({
    name: attribute(table, 'name') ?? '',
    rows: within(table, 'table-row').map((row) => row.children.flatMap(odsCells)),
  }));
}

function odsCells(cell: Element): ReadCell[] {
  if (attribute(cell, 'formula') !== undefined) throw new Error('a formula');
  const repeated = Number(attribute(cell, 'number-columns-repeated') ?? 1);
  const type = attribute(cell, 'value-type');
  const value =
    type === undefined
      ? null
      : type === 'float'
        ? Number(attribute(cell, 'value'))
        : within(cell, 'p')
            .map(({ text }) => text)
            .join('\n');
  return Array<ReadCell>(repeated).fill(value);
}
