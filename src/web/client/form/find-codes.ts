import type { ReviewCode } from '../../api.ts';

/** Categories that answer to what was typed, the likeliest first: every word must stand in id, label, facet or definition. */
export function findCodes(
  codes: readonly ReviewCode[],
  typed: string,
  without: readonly string[] = [],
): ReviewCode[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return codes
    .filter(({ code }) => !without.includes(code))
    .map((code) => ({ code, score: scoreOf(code, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || order(a.code, b.code))
    .map(({ code }) => code);
}

function scoreOf({ code, label, facetLabel, definition }: ReviewCode, words: readonly string[]): number {
  const [id, name] = [code.toLowerCase(), label.toLowerCase()];
  const rest = `${facetLabel} ${definition}`.toLowerCase();
  let score = 1;
  for (const word of words) {
    if (id.startsWith(word) || name.startsWith(word)) score += 4;
    else if (name.includes(word) || id.includes(word)) score += 3;
    else if (rest.includes(word)) score += 1;
    else return 0;
  }
  return score;
}

/** The categories of the study's themes stand first, as in the report. */
const order = (a: ReviewCode, b: ReviewCode): number =>
  Number(b.isTheme) - Number(a.isTheme) || (a.code < b.code ? -1 : 1);
