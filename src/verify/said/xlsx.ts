import { withoutEntities } from '../raw/entities.ts';
import { attribute, piecesOf } from '../raw/tags.ts';
import type { ReadTable } from './said.ts';
import { xmlParts } from './unpack.ts';

/** The sheets of an Excel workbook, by its relations and its list of texts. */
export function readXlsx(bytes: Uint8Array): ReadTable[] {
  const parts = xmlParts(bytes);
  const texts = sharedTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const targets = new Map<string, string>();
  for (const [, attributes] of tagsNamed(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'relationship'))
    targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
  return [...tagsNamed(parts.get('xl/workbook.xml') ?? '', 'sheet')].map(([, attributes]) => {
    const target = targets.get(attribute(attributes, 'r:id') ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const [header = [], ...rows] = rowsOf(parts.get(path) ?? '', texts);
    return { name: withoutEntities(attribute(attributes, 'name') ?? ''), header, rows };
  });
}

function* tagsNamed(xml: string, name: string): Generator<readonly [string, string]> {
  for (const piece of piecesOf(xml))
    if ('tag' in piece && piece.tag === name && !piece.closes) yield [piece.tag, piece.attributes];
}

/** Each text of the list; what stands in several runs is one text. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (isText) texts.push(`${texts.pop() ?? ''}${withoutEntities(piece.text)}`);
    } else if (piece.tag === 'si' && !piece.closes) texts.push('');
    else if (piece.tag === 't') isText = !piece.closes && !piece.empty;
  }
  return texts.map(unescaped);
}

/** A sign may stand by its number (ECMA-376, ST_Xstring). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function rowsOf(xml: string, texts: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: { column: number; kind: string | null; text: string } | null = null;
  let reads = false;
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (cell && reads) cell.text += withoutEntities(piece.text);
      continue;
    }
    const { tag, closes, empty, attributes } = piece;
    if (tag === 'row' && !closes) rows.push([]);
    else if (tag === 'c' && !closes && !empty) {
      const column = columnOf(attribute(attributes, 'r')) ?? rows.at(-1)?.length ?? 0;
      cell = { column, kind: attribute(attributes, 't'), text: '' };
    } else if (tag === 'c' && closes && cell) {
      put(
        rows.at(-1),
        cell.column,
        cell.kind === 's' ? (texts[Number(cell.text)] ?? '') : unescaped(cell.text),
      );
      cell = null;
    } else if (tag === 'v' || tag === 't') reads = !closes && !empty;
  }
  return rows;
}

/** No sheet of ours has more columns; a made-up place far to the right costs nothing. */
const mostColumns = 500;

function put(row: string[] | undefined, column: number, text: string): void {
  if (!row || column >= mostColumns) return;
  while (row.length < column) row.push('');
  row[column] = text;
}

/** The place of a cell in its row, from 0: "B7" is 1. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
