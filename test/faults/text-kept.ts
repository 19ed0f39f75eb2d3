const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the letters of a text's words that another reading of it has too, each as often as it is there. */
export function textKept(whole: string, read: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1);
  let [all, kept] = [0, 0];
  for (const word of wordsOf(whole)) {
    all += word.length;
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    kept += word.length;
  }
  return all === 0 ? 1 : kept / all;
}
