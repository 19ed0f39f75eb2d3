/** "ada", "ada and ben", "ada, ben and cleo". */
export function inSeries(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
