const vowel = /[aeiouy]/;
const kept = new Set('th ch sh ph ck ng gh wh qu tr dr pr br cr gr fr pl bl cl gl fl sl st sp sc'.split(' '));

/** Where a word may be divided at a line end: parts of two letters or more, as a hyphenator would, roughly. */
export function divisions(word: string): number[] {
  if (/[^a-z]/.test(word.slice(1)) || word.length < 6) return [];
  const places: number[] = [];
  for (let i = 2; i <= word.length - 3; i += 1) {
    const [before, here, after] = [word[i - 1]!, word[i]!, word[i + 1] ?? ''];
    if (vowel.test(here) || !vowel.test(after) || kept.has(before + here)) continue;
    if (vowel.test(before) || vowel.test(word[i - 2] ?? '')) places.push(i);
  }
  return places;
}
