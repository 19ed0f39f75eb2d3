import type { BodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { withMarker, wordsOf } from './draft.ts';
import type { FontLook, Line } from './layout.ts';
import { isBullet } from './markers.ts';

type Looks = ReadonlyMap<string, FontLook>;

/** Labels headings and gives their levels, 1 outermost, by size, weight and capitals. */
export function labelHeadings(drafts: readonly Draft[], body: BodyStyle, looks: Looks): Draft[] {
  const found = drafts.map((draft, i) => isHeading(draft, drafts[i + 1], body, looks));
  drafts.forEach((draft, i) => {
    if (found[i] && !isLarge(draft, body) && draft.tag?.role !== 'heading' && !headsText(drafts, found, i))
      found[i] = false;
  });
  const levels = rankStyles(
    drafts.filter((_, i) => found[i]),
    looks,
  );
  return drafts.map((draft, i) => {
    if (!found[i]) return draft;
    const level = draft.tag?.role === 'heading' ? draft.tag.level : (levels.get(styleOf(draft, looks)) ?? 6);
    return { ...withMarker(draft), kind: 'heading', level };
  });
}

function isHeading(draft: Draft, next: Draft | undefined, body: BodyStyle, looks: Looks): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const words = wordsOf(draft);
  if (!reads(words)) return false;
  if (draft.tag?.role === 'heading') return words.length < 250;
  if (draft.marker !== null && !isNumberedHeading(draft, next)) return false;
  if (words.endsWith(':') && (next === undefined || next.marker !== null)) return false;
  const first = draft.lines[0]!;
  const big = first.size > 1.12 * body.size;
  if (draft.lines.some((line) => line.size < 0.7 * first.size)) return false;
  if (words.length > (big ? 160 : 120) || draft.lines.length > 5) return false;
  if (/[.;,]$/.test(words) && !/\b(?:etc|inc)\.$/i.test(words) && !(big && words.length < 60)) return false;
  const isBold = !body.bold && draft.lines.every((line) => looks.get(line.font)?.bold ?? false);
  return big || (first.size > 0.93 * body.size && (isBold || isCapitals(words)));
}

function isLarge(draft: Draft, body: BodyStyle): boolean {
  return draft.lines[0]!.size > 1.25 * body.size;
}

/** Whether text follows on the page: a bold line at the end of a page is a signature or a slogan. */
function headsText(drafts: readonly Draft[], found: readonly boolean[], at: number): boolean {
  for (let i = at + 1; i < drafts.length; i++) {
    const next = drafts[i]!;
    if (next.page !== drafts[at]!.page || next.kind === 'furniture') return false;
    if (!found[i]) return next.kind !== 'caption' && next.kind !== 'footnote';
  }
  return false;
}

/** A number before text that is larger, bold or in capitals, with no other number after it, is that of a chapter. */
function isNumberedHeading(draft: Draft, next: Draft | undefined): boolean {
  if (draft.marker === null || isBullet(draft.marker)) return false;
  const follows = next?.marker ?? null;
  return follows === null || isBullet(follows) || next!.lines[0]!.size < 0.9 * draft.lines[0]!.size;
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

/**
 * Levels of styles, larger and bolder first. Styles used once take the level below which they fall, so that one odd
 * line does not push all others down; a cover's own style is the title.
 */
function rankStyles(headings: readonly Draft[], looks: Looks): Map<string, number> {
  const uses = new Map<string, number>();
  for (const draft of headings) uses.set(styleOf(draft, looks), (uses.get(styleOf(draft, looks)) ?? 0) + 1);
  const styles = [...uses.keys()].sort((a, b) => compareStyles(b, a));
  const hasRegular = styles.some((style) => uses.get(style)! > 1);
  const levels = new Map<string, number>();
  let level = 0;
  let last: string | null = null;
  for (const style of styles) {
    const counts = uses.get(style)! > 1 || !hasRegular || level === 0;
    if (counts && (last === null || differs(last, style))) {
      level++;
      last = style;
    }
    levels.set(style, Math.min(6, counts || level > 1 ? Math.max(1, level) : level + 1));
  }
  return levels;
}

function compareStyles(a: string, b: string): number {
  const [x, y] = [a.split(' ').map(Number), b.split(' ').map(Number)];
  return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!;
}

/** Sizes within a twentieth are one size. */
function differs(a: string, b: string): boolean {
  const [x, y] = [a.split(' ').map(Number), b.split(' ').map(Number)];
  return Math.abs(x[0]! - y[0]!) > 0.05 * x[0]! || x[1] !== y[1] || x[2] !== y[2];
}
