import type { Value } from '../csv/field.ts';

/** A column: its header, and how wide it is in characters; what is wider than that runs over several lines. */
export type Column = Readonly<{ header: string; width: number; wraps: boolean }>;

/** A sheet of a workbook: a row of headers, which stays in sight, and rows in the columns' order. */
export type Sheet = Readonly<{
  /** At most 31 characters, and no two of a workbook alike. */
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
}>;

/** What the formats of spreadsheets write alike. */
export type Workbook = Readonly<{
  title: string;
  /** Stands at the head of every printed page. */
  everyPage: string;
  sheets: readonly Sheet[];
}>;

/** The widest a sheet may be, in characters, to be read when it is printed as wide as a page. */
const widestOnPage = 180;

/** Whether all columns are printed side by side on one page. */
export const fitsPage = ({ columns }: Sheet): boolean =>
  columns.reduce((sum, { width }) => sum + width, 0) <= widestOnPage;
