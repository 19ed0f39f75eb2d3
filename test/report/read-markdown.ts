/** A line of Markdown as a reader shows it: escapes and entities resolved, what sets text apart taken away. */
export const shownLine = (line: string): string =>
  line
    .replace(/^(?:#+|>|-) ?/, '')
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Cells of a table's row; a bar that is escaped parts nothing. */
export const cellsOf = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => shownLine(cell.replace(/^\[(.*)\]\(<[^<>]*>\)$/, '$1')));
