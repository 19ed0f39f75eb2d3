import type { ExchangeFormat } from '../format.ts';
import { keptInTable, lostInTable } from '../table/holds.ts';

/** A workbook for people who work in spreadsheets; the same table as CSV. */
export const xlsx: ExchangeFormat = {
  id: 'xlsx',
  title: 'a workbook, a row a category',
  extension: 'xlsx',
  binary: true,
  keeps: keptInTable,
  losses: lostInTable,
  write: async (taxonomy) => {
    const [{ rowsOf }, { writeXlsx }] = await Promise.all([import('../table/rows.ts'), import('./write.ts')]);
    return writeXlsx(rowsOf(taxonomy));
  },
  read: async (bytes, name) => {
    const [{ readRows }, { readWorkbook }] = await Promise.all([
      import('../table/read-rows.ts'),
      import('./read.ts'),
    ]);
    const { rows, problems } = readWorkbook(bytes, name);
    if (problems.length > 0) return { about: {}, facets: [], problems };
    return readRows(rows, name);
  },
};
