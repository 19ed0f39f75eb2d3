const fences: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^---\s*$/, /^(?:---|\.\.\.)\s*$/, /^[\w-]+\s*:/],
  [/^\+\+\+\s*$/, /^\+\+\+\s*$/, /^(?:[\w-]+\s*=|\[)/],
];

/** The line after the data that a file may begin with (YAML between dashes, TOML between pluses); 0 without any. */
export function frontMatterEnd(lines: readonly string[]): number {
  const first = lines[0]?.replace('\uFEFF', '') ?? '';
  for (const [opens, closes, key] of fences) {
    if (!opens.test(first)) continue;
    const end = lines.findIndex((line, index) => index > 0 && closes.test(line));
    // What goes on with a value is set in, or stands in brackets.
    const isData = (line: string) => key.test(line) || /^(?:\s+\S|- |#|[\]}]|\s*$)/.test(line);
    const data = lines.slice(1, Math.max(1, end));
    if (data.every(isData) && (data.length === 0 || data.some((line) => key.test(line))))
      return end > 0 ? end + 1 : 0;
  }
  return 0;
}
