import type { Group } from './blocks.ts';

/**
 * Level of the heading that a group of lines is guessed to be, or null. A heading is one short line without an end
 * stop that text follows, and that is set apart by capitals, numbering or the length of what comes after it.
 */
export function headingLevel(groups: readonly Group[], index: number): number | null {
  const group = groups[index];
  const next = groups[index + 1];
  if (!group || !next || group.lines.length > 1 || group.first.marker) return null;
  const text = group.first.text;
  const words = text.split(' ');
  if (text.length > 90 || words.length > 14 || !/\p{L}{2}/u.test(text)) return null;
  if (/[,;.…]["”’)]*$/.test(text) || breaksOff.test(text)) return null;
  if (/^(?:i['\u2019]?(?:m|ve|ll)?|we|my name)\s/i.test(text) && !breaksOff.test(text)) return null;
  if (/^(?:dear|yours|sincerely|kind regards|best wishes)\b/i.test(text)) return null;
  const capitals = isCapitals(text);
  if (/[:!?]$/.test(text) && !capitals) return null;
  if (index === 0 && (next.first.gap > 0 || capitals)) return 1;
  const numbered =
    /^(?:chapter|section|part|priority|objective)?\s*\d{1,2}(?:\.\d{1,2})*[.:)]?\s+\p{Lu}/iu.exec(text);
  if (numbered) return 2 + (numbered[0].match(/\.\d/g)?.length ?? 0);
  if (capitals || isRoman(text)) return 2;
  if (next.first.marker) return isTitle(words) ? 3 : null;
  const body = next.lines.reduce((sum, line) => sum + line.text.length, 0);
  const apart = group.first.gap > 0 || index === 0 || isTitle(words);
  return apart && words.length <= 9 && body > Math.max(100, text.length * 2) && /^\p{Lu}|^\d/u.test(text)
    ? 3
    : null;
}

/** Words on which no heading ends: the line goes on into what follows ("Elected, I will"). */
const breaksOff = /\b(?:will|shall|to|have|has|am|are|is|and|or|of|the|a|an|for|in|with|by|on|we|i)$/i;

/** A number in Roman letters before a title: "IV. Who pays". */
function isRoman(text: string): boolean {
  return /^(?:[IVX]{1,4})\.\s+\p{Lu}\p{Ll}/u.test(text) && !/[.!?]$/.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 4 && upper.length > letters.length * 0.8;
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
