import { strToU8 } from 'fflate';
import type { Value } from '../csv/field.ts';
import { joinedBytes } from '../joined-bytes.ts';
import { cellText } from '../sheets/cell-text.ts';
import { columnName } from '../sheets/column-name.ts';
import { type Column, fitsPage, type Sheet } from '../sheets/sheet.ts';
import { namespaces } from './namespaces.ts';
import { escapeXml, paragraphs } from './xml.ts';

/** `content.xml`: every sheet with its rows. A sheet at a time: as one text, those of 43 areas are too much. */
export function contentOf(sheets: readonly Sheet[]): Uint8Array {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))];
  const parts = [
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${widths.map(columnStyle).join('')}${cellStyles}</office:automatic-styles><office:body><office:spreadsheet>`),
    ...sheets.map((sheet) => strToU8(sheetXml(sheet))),
    strToU8(
      `<table:database-ranges>${sheets.map(filterRange).join('')}</table:database-ranges></office:spreadsheet></office:body></office:document-content>\n`,
    ),
  ];
  return joinedBytes(parts);
}

/** Width of a character of the sheets' type, in centimetres. */
const perCharacter = 0.21;

const columnStyle = (width: number): string =>
  `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * perCharacter).toFixed(2)}cm"/></style:style>`;

/** The format "@" keeps what begins like a formula a text when somebody changes the cell. */
const cellStyles =
  '<number:text-style style:name="text"><number:text-content/></number:text-style>' +
  ['Wide', 'Fitted']
    .map(
      (name) =>
        `<style:style style:name="${name}" style:family="table" style:master-page-name="${name}"><style:table-properties table:display="true"/></style:style>`,
    )
    .join('') +
  '<style:style style:name="head" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="text"><style:table-cell-properties fo:background-color="#eef3f7" fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="short" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="text"><style:table-cell-properties style:vertical-align="top"/></style:style>' +
  '<style:style style:name="long" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="text"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>' +
  '<style:style style:name="value" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:vertical-align="top"/></style:style>';

function sheetXml(sheet: Sheet): string {
  const { name, columns, rows } = sheet;
  const heads = columns.map(({ header }) => textCell(header, 'head')).join('');
  return [
    `<table:table table:name="${escapeXml(name)}" table:style-name="${fitsPage(sheet) ? 'Fitted' : 'Wide'}">`,
    ...columns.map(({ width }) => `<table:table-column table:style-name="w${width}"/>`),
    `<table:table-header-rows><table:table-row>${heads}</table:table-row></table:table-header-rows>`,
    ...rows.map((row) => `<table:table-row>${cellsXml(row, columns)}</table:table-row>`),
    '</table:table>\n',
  ].join('');
}

/** Cells of a row; empty ones that follow each other are one element. */
function cellsXml(row: readonly Value[], columns: readonly Column[]): string {
  let xml = '';
  let empty = 0;
  const fill = () => {
    if (empty > 0) xml += `<table:table-cell table:number-columns-repeated="${empty}"/>`;
    empty = 0;
  };
  for (const [at, value] of row.entries()) {
    if (value === null || value === '') empty += 1;
    else {
      fill();
      xml += cellXml(value, columns[at]?.wraps === true);
    }
  }
  fill();
  return xml;
}

function cellXml(value: string | number | boolean, wraps: boolean): string {
  if (typeof value !== 'number') return textCell(String(value), wraps ? 'long' : 'short');
  return `<table:table-cell table:style-name="value" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
}

const textCell = (text: string, style: string): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs(cellText(text))}</table:table-cell>`;

/** Arrows to filter by, on all rows of a sheet. */
function filterRange({ name, columns, rows }: Sheet, at: number): string {
  const sheet = `$'${name.replaceAll("'", "''")}'`;
  const address = `${sheet}.A1:${sheet}.${columnName(columns.length)}${rows.length + 1}`;
  return `<table:database-range table:name="filter${at}" table:target-range-address="${escapeXml(address)}" table:display-filter-buttons="true"/>`;
}
