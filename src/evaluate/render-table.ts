/** A figure to two places, `-` where there is none. */
export const shown = (value: number | null | undefined): string => (value == null ? '-' : value.toFixed(2));

/** A range to two places, `-` where there is none. */
export const shownRange = (range: { low: number; high: number } | null): string =>
  range ? `${shown(range.low)}-${shown(range.high)}` : '-';

/** Columns padded to one width each: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
