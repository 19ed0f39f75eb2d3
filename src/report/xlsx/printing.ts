import type { Feature } from 'write-excel-file/universal';
import { columnName } from '../sheets/column-name.ts';
import { fitsPage, type Workbook } from '../sheets/sheet.ts';

/**
 * What the writer has no option for: arrows to filter by, headers and the words of every page in print, and sheets of few
 * columns as wide as the page (ECMA-376, 18.3.1.99: the order of a sheet's parts).
 */
export function printing({ sheets, everyPage }: Workbook): Feature<Blob> {
  const header = `&L${everyPage.replaceAll('&', '&&')}`;
  const headerFooter = `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          insert: () => `<definedNames>${sheets.map(printTitle).join('')}</definedNames>`,
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!;
            const range = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`;
            const filtered = xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
            return fitsPage(sheet) ? fitted(filtered) : filtered;
          },
          insert: () => headerFooter,
        },
      },
    },
  };
}

const fitted = (xml: string): string =>
  xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');

/** The row of headers stands on every printed page. */
const printTitle = ({ name }: Workbook['sheets'][number], at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
