/** A text in lines of at most `most` characters, broken between words; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word.slice(0, most));
  }
  return lines;
}
