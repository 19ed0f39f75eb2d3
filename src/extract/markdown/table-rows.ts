/**
 * The cells of a table line, outer bars dropped; a bar after a backslash is a letter, and so is one in code where the
 * line would have more cells than its header.
 */
export function splitRow(line: string, header = Number.POSITIVE_INFINITY): string[] {
  const cells = cut(line);
  if (cells.length <= header || !line.includes('`')) return cells;
  const masked = line.replace(/`[^`]*`/g, (code) => code.replaceAll('|', '\uFDD0'));
  return cut(masked).map((cell) => cell.replaceAll('\uFDD0', '|'));
}

function cut(line: string): string[] {
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
