/** The cells of a table line, outer bars dropped; a bar after a backslash is a letter. */
export function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** Whether a line is the rule between a table's header and its rows. */
export function isTableRule(line: string | undefined): boolean {
  return line?.includes('-') === true && /^[\s:-]*\|[\s|:-]*$/.test(line);
}
