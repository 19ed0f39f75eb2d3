import { decodeUtf8 } from '../decode.ts';
import type { ExchangeFormat } from '../format.ts';
import { keptInTable, lostInTable } from '../table/holds.ts';

/** A table for spreadsheets and scripts: RFC 4180, a row a category. */
export const csv: ExchangeFormat = {
  id: 'csv',
  title: 'a table, a row a category',
  extension: 'csv',
  binary: false,
  keeps: keptInTable,
  losses: lostInTable,
  write: async (taxonomy) => {
    const [{ rowsOf }, { writeCsv }] = await Promise.all([import('../table/rows.ts'), import('./write.ts')]);
    return writeCsv(rowsOf(taxonomy));
  },
  read: async (bytes, name) => {
    const text = decodeUtf8(bytes, name, 'In Excel, save it as "CSV UTF-8 (Comma delimited)".');
    if (typeof text !== 'string') return { about: {}, facets: [], problems: [text] };
    const [{ readRows }, { parseCsv }, { otherSeparator }] = await Promise.all([
      import('../table/read-rows.ts'),
      import('./parse.ts'),
      import('./other-separator.ts'),
    ]);
    const other = otherSeparator(text, name);
    if (other !== null) return { about: {}, facets: [], problems: [other] };
    const { rows, problem } = parseCsv(text, name);
    return problem ? { about: {}, facets: [], problems: [problem] } : readRows(rows, name);
  },
};
