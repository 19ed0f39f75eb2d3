import type { BodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import type { FontLook, Line } from './layout.ts';

type Looks = ReadonlyMap<string, FontLook>;

/** Labels headings and gives their levels, 1 outermost, by size, weight and capitals. */
export function labelHeadings(drafts: readonly Draft[], body: BodyStyle, looks: Looks): Draft[] {
  const found = drafts.map((draft, i) => isHeading(draft, drafts[i + 1], body, looks));
  const levels = rankStyles(
    drafts.filter((_, i) => found[i]),
    looks,
  );
  return drafts.map((draft, i) => {
    if (!found[i]) return draft;
    const level = draft.tag?.role === 'heading' ? draft.tag.level : (levels.get(styleOf(draft, looks)) ?? 6);
    return { ...draft, kind: 'heading', level };
  });
}

function isHeading(draft: Draft, next: Draft | undefined, body: BodyStyle, looks: Looks): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const words = wordsOf(draft);
  if (!reads(words)) return false;
  if (draft.tag?.role === 'heading') return words.length < 250;
  if (draft.marker !== null) return false;
  if (words.endsWith(':') && (next === undefined || next.marker !== null)) return false;
  const first = draft.lines[0]!;
  const big = first.size > 1.12 * body.size;
  if (words.length > (big ? 160 : 120) || draft.lines.length > 5) return false;
  if (/[.;,]$/.test(words) && !/\b(?:etc|inc)\.$/i.test(words) && !(big && words.length < 60)) return false;
  const isBold = !body.bold && draft.lines.every((line) => looks.get(line.font)?.bold ?? false);
  return big || (first.size > 0.93 * body.size && (isBold || isCapitals(words)));
}

function reads(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters > 0.5 * words.replace(/\s/g, '').length && !/^["“‘]/.test(words);
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && words.length > 3;
}

function styleOf(draft: Draft, looks: Looks): string {
  const line = draft.lines[0] as Line;
  const bold = looks.get(line.font)?.bold ? 1 : 0;
  return `${(Math.round(line.size * 2) / 2).toFixed(1)} ${bold} ${isCapitals(wordsOf(draft)) ? 1 : 0}`;
}

function rankStyles(headings: readonly Draft[], looks: Looks): Map<string, number> {
  const styles = [...new Set(headings.map((draft) => styleOf(draft, looks)))];
  const rank = (style: string) => style.split(' ').map(Number);
  styles.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y[0]! - x[0]! || y[1]! - x[1]! || y[2]! - x[2]!;
  });
  return new Map(styles.map((style, i) => [style, Math.min(6, i + 1)]));
}
