/** A piece of text that a file shows, and where in the file, in words for its reader. */
export type Said = Readonly<{ place: string; text: string }>;

/** A table as a file holds it: its first row is its header. Cells are texts as they are stored. */
export type ReadTable = Readonly<{
  /** Name of the sheet or of the file without its ending. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}>;

/** Every cell of tables, by row and column. `sheet` says which table, where a file has several. */
export function saidInTables(tables: readonly ReadTable[]): Said[] {
  return tables.flatMap(({ name, header, rows }) => {
    const sheet = tables.length > 1 ? `sheet "${name}", ` : '';
    return [header, ...rows].flatMap((row, at) =>
      row.flatMap((text, column) =>
        text === ''
          ? []
          : [{ place: `${sheet}row ${at + 1}, column "${header[column] ?? column + 1}"`, text }],
      ),
    );
  });
}
