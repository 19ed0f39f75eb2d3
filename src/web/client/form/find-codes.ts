import type { ReviewCode } from '../../api.ts';

/**
 * Categories that answer to what was typed, the likeliest first: every word must stand in id, label, facet,
 * definition or what belongs to it.
 */
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

function scoreOf(
  { code, label, facetLabel, definition, include }: ReviewCode,
  words: readonly string[],
): number {
  const [id, name] = [code.toLowerCase(), label.toLowerCase()];
  const rest = `${facetLabel} ${definition} ${include.join(' ')}`.toLowerCase();
  let score = 1;
  for (const word of words) {
    if (id.startsWith(word) || name.startsWith(word)) score += 4;
    else if (name.includes(word) || id.includes(word)) score += 3;
    else if (rest.includes(word)) score += 1;
    else return 0;
  }
  return score;
}

/** The categories of the study's themes stand first, as in the report; then by name, which is what people look for. */
const order = (a: ReviewCode, b: ReviewCode): number =>
  Number(b.isTheme) - Number(a.isTheme) ||
  a.label.localeCompare(b.label, 'en-GB') ||
  (a.code < b.code ? -1 : 1);

export type CodeGroup = Readonly<{ label: string; codes: readonly ReviewCode[] }>;

/** Categories under the names of their themes and other groups, those of the study's themes first, each by name. */
export const groupCodes = (codes: readonly ReviewCode[]): CodeGroup[] =>
  [...Map.groupBy(codes, ({ facet }) => facet).values()]
    .map((own) => ({ label: own[0]!.facetLabel, codes: own.toSorted(order) }))
    .sort((a, b) => Number(b.codes[0]!.isTheme) - Number(a.codes[0]!.isTheme));
