import type { Hit } from './read-text.ts';
import type { SetAside } from './set-aside.ts';
import type { Words } from './words.ts';

/**
 * Whether words may make a term together. Words that stand apart make one with words of an abbreviation only where its
 * chief noun is among these: "disrupt the OCG" speaks of groups, "hear from the CSP" not of communities.
 */
export function holdsTogether(tokens: readonly number[], { readOut, printed }: Words): boolean {
  if (readOut === null || !tokens.some((token) => readOut.has(token))) return true;
  const inRow = tokens.every((token, number) => {
    const next = tokens[number + 1];
    return next === undefined || next === token + 1 || printed?.get(token)?.length === next - token;
  });
  if (inRow) return true;
  const sources = new Set(tokens.map((token) => readOut.get(token)?.abbreviation));
  const hasChief = (source: unknown) =>
    tokens.some((token) => readOut.get(token)?.abbreviation === source && readOut.get(token)?.chief);
  return sources.size === 1 || [...sources].every((source) => source === undefined || hasChief(source));
}

/** Hits whose words hold together. */
export function setAsideParts(hits: readonly Hit[], words: Words, setAside: SetAside[]): Hit[] {
  return hits.filter((hit) => {
    const holds = holdsTogether(hit.tokens, words);
    if (!holds) setAside.push({ hit, why: 'part-of-name', by: hit.abbreviation?.long ?? '' });
    return holds;
  });
}
