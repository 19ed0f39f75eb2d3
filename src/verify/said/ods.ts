import { withoutEntities } from '../raw/entities.ts';
import { attribute, piecesOf } from '../raw/tags.ts';
import type { ReadTable } from './said.ts';
import { xmlParts } from './unpack.ts';

/** The most rows or cells alike that are written out: programs fill a sheet to its edge with empty ones. */
const mostRepeated = 500;

type Open = { name: string; rows: string[][] };

/** The sheets of an OpenDocument spreadsheet. */
export function readOds(bytes: Uint8Array): ReadTable[] {
  const sheets: Open[] = [];
  const cell = { text: '', value: null as string | null, repeated: 1, isText: false, paragraphs: 0 };
  const sheet = () => sheets.at(-1);
  for (const piece of piecesOf(xmlParts(bytes).get('content.xml') ?? '')) {
    if ('text' in piece) {
      if (cell.isText) cell.text += withoutEntities(piece.text);
      continue;
    }
    const { tag, closes, empty, attributes } = piece;
    if (tag === 'table:table' && !closes)
      sheets.push({ name: withoutEntities(attribute(attributes, 'table:name') ?? ''), rows: [] });
    else if (tag === 'table:table-row' && !closes) sheet()?.rows.push([]);
    else if (tag === 'table:table-cell') {
      if (!closes) {
        const number = attribute(attributes, 'office:value');
        const repeated = Number(attribute(attributes, 'table:number-columns-repeated') ?? 1);
        Object.assign(cell, { text: '', value: number, repeated, paragraphs: 0 });
      }
      if (closes || empty) {
        const value = cell.value ?? cell.text;
        const times = Math.min(cell.repeated, mostRepeated);
        for (let time = 0; time < times; time += 1) sheet()?.rows.at(-1)?.push(value);
      }
    } else if (tag === 'text:p') {
      if (!closes && cell.paragraphs++ > 0) cell.text += '\n';
      cell.isText = !closes && !empty;
    } else if (tag === 'text:s' && !closes) cell.text += ' '.repeat(blanks(attributes));
    else if (tag === 'text:tab' && !closes) cell.text += '\t';
    else if (tag === 'text:line-break' && !closes) cell.text += '\n';
  }
  return sheets.map(({ name, rows: [header = [], ...rows] }) => ({ name, header, rows }));
}

const blanks = (attributes: string): number =>
  Math.min(Number(attribute(attributes, 'text:c') ?? 1), mostRepeated);
