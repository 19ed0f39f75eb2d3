import { bareText } from '../../text/normalise.ts';
import type { BodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { withMarker, wordsOf } from './draft.ts';
import type { Line, Looks } from './layout.ts';
import { isBullet } from './markers.ts';
import { isUsual } from './usual-text.ts';

/** What a heading is judged by: the body's style, how fonts look, and the titles of the outline with their depth. */
export type HeadingContext = Readonly<{
  body: BodyStyle;
  looks: Looks;
  outline: ReadonlyMap<string, number>;
}>;

/**
 * Labels headings and gives their levels, 1 outermost: by tag; by outline, where it names most of them; else by size,
 * weight and capitals.
 */
export function labelHeadings(drafts: readonly Draft[], context: HeadingContext): Draft[] {
  const { body, looks, outline } = context;
  const depths = drafts.map((draft) => depthOf(draft, outline));
  const found = drafts.map((_, i) => isHeading(drafts, i, body, looks) || depths[i] !== null);
  drafts.forEach((draft, i) => {
    const isSure = isLarge(draft, body) || draft.tag?.role === 'heading' || depths[i] !== null;
    if (found[i] && !isSure && !headsText(drafts, found, i)) found[i] = false;
  });
  const headings = drafts.filter((_, i) => found[i]);
  const levels = rankStyles(headings, body, looks);
  const named = depths.filter((depth) => depth !== null).length;
  return drafts.map((draft, i) => {
    if (!found[i]) return draft;
    const byOutline = named > 0.8 * headings.length ? depths[i]! : null;
    const byTag = draft.tag?.role === 'heading' ? draft.tag.level : null;
    const level = byTag ?? byOutline ?? levels.get(styleOf(draft, body, looks)) ?? 6;
    return { ...withMarker(draft), kind: 'heading', level };
  });
}

/** Depth in the outline of a short text of its own that the outline names; null for all else. */
function depthOf(draft: Draft, outline: ReadonlyMap<string, number>): number | null {
  if (outline.size === 0 || draft.kind !== 'paragraph' || draft.boxed || draft.lines.length > 4) return null;
  if (draft.marker !== null && isBullet(draft.marker)) return null;
  const words = `${draft.marker ?? ''}${wordsOf(draft)}`;
  return words.length > 160 || /[,;]$/.test(words)
    ? null
    : (outline.get(bareText(words)) ?? outline.get(bareText(wordsOf(draft))) ?? null);
}

/** Letters and spaces that no heading has, tagged as one or not. */
const longest = 250;

function isHeading(drafts: readonly Draft[], at: number, body: BodyStyle, looks: Looks): boolean {
  const [draft, next] = [drafts[at]!, drafts[at + 1]];
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const words = wordsOf(draft);
  if (words.length >= longest || !reads(words)) return false;
  if (draft.tag?.role === 'heading') return true;
  if (draft.marker !== null && !isNumberedHeading(draft, next)) return false;
  const first = draft.lines[0]!;
  // A line that introduces a list is a heading only where it is set as one.
  if (words.endsWith(':') && (next === undefined || next.marker !== null) && first.size < 1.4 * body.size)
    return false;
  const big = first.size > 1.12 * body.size && !isOneSizeWithText(drafts, at);
  if (draft.lines.some((line) => line.size < 0.7 * first.size)) return false;
  if (words.length > (big ? 160 : 120) || draft.lines.length > 5) return false;
  if (/[.;,]$/.test(words) && !/\b(?:etc|inc)\.$/i.test(words) && !(big && words.length < 60)) return false;
  const isBold = !body.bold && draft.lines.every((line) => looks.get(line.font)?.bold ?? false);
  return big || (first.size > 0.93 * body.size && (isBold || isCapitals(words)));
}

/** Whether a paragraph beside it is as large: then size does not make it a heading. */
function isOneSizeWithText(drafts: readonly Draft[], at: number): boolean {
  const { page, lines } = drafts[at]!;
  const size = lines[0]!.size;
  return [drafts[at - 1], drafts[at + 1]].some((draft) => {
    if (draft === undefined || draft.page !== page || draft.kind !== 'paragraph') return false;
    if (draft.lines.length < 3 || Math.abs(draft.lines[0]!.size - size) > 0.04 * size) return false;
    const words = wordsOf(draft);
    return words.length > 120 && /[.!?]["'”’)]*$/.test(words);
  });
}

function isLarge(draft: Draft, body: BodyStyle): boolean {
  return draft.lines[0]!.size > 1.25 * body.size;
}

/** Whether text follows on the page: a bold line at the end of a page is a signature or a slogan. */
function headsText(drafts: readonly Draft[], found: readonly boolean[], at: number): boolean {
  const { page } = drafts[at]!;
  for (let i = at + 1; i < drafts.length; i++) {
    const next = drafts[i]!;
    if (next.page !== page || next.kind === 'furniture') return false;
    if (found[i]) continue;
    if (next.kind === 'caption' || next.kind === 'footnote') return false;
    return !isSignature(next, drafts[i + 1], page) || found[i + 1] === true;
  }
  return false;
}

/** A short line without an end, the last of its page: the office of who signed above it. */
function isSignature(draft: Draft, next: Draft | undefined, page: number): boolean {
  const words = wordsOf(draft);
  if (draft.kind !== 'paragraph' || draft.lines.length > 2 || words.length > 90 || /[.!?:]$/.test(words))
    return false;
  return next === undefined || next.page !== page || next.kind === 'furniture';
}

/** A number before text that is larger, bold or in capitals, with no other number after it, is that of a chapter. */
function isNumberedHeading(draft: Draft, next: Draft | undefined): boolean {
  if (draft.marker === null || isBullet(draft.marker)) return false;
  const follows = next?.marker ?? null;
  return follows === null || isBullet(follows) || next!.lines[0]!.size < 0.9 * draft.lines[0]!.size;
}

const address = /^\S*(?:@|www\.|\p{L}\.(?:com|net|org|uk|wales|gov)\b)\S*$/iu;

function reads(words: string): boolean {
  if (words.split(' ').every((word) => address.test(word))) return false;
  const letters = isUsual(words)
    ? words.replace(/[^a-zA-Z]+/g, '').length
    : (words.match(/\p{L}/gu)?.length ?? 0);
  return /\p{L}{3}/u.test(words) && letters > 0.5 * words.replace(/\s/g, '').length && !/^["“‘]/.test(words);
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && words.length > 3;
}

function styleOf(draft: Draft, body: BodyStyle, looks: Looks): string {
  const line = draft.lines[0] as Line;
  // Weight and capitals tell small headings apart; large ones go by size, whatever is known of their fonts.
  const isSmall = line.size <= 1.25 * body.size;
  const bold = isSmall && looks.get(line.font)?.bold ? 1 : 0;
  const capitals = isSmall && isCapitals(wordsOf(draft)) ? 1 : 0;
  return `${(Math.round(line.size * 2) / 2).toFixed(1)} ${bold} ${capitals}`;
}

/**
 * Levels of styles, larger and bolder first. Styles used once take the level below which they fall, so that one odd
 * line does not push all others down; a cover's own style is the title.
 */
function rankStyles(headings: readonly Draft[], body: BodyStyle, looks: Looks): Map<string, number> {
  const uses = new Map<string, number>();
  for (const draft of headings)
    uses.set(styleOf(draft, body, looks), (uses.get(styleOf(draft, body, looks)) ?? 0) + 1);
  const styles = [...uses.keys()].sort((a, b) => compareStyles(b, a));
  const hasRegular = styles.some((style) => uses.get(style)! > 1);
  const levels = new Map<string, number>();
  let level = 0;
  let last: string | null = null;
  for (const style of styles) {
    const isOwn = last === null || differs(last, style, uses);
    const counts = uses.get(style)! > 1 || !hasRegular || level === 0;
    if (counts && isOwn) {
      level++;
      last = style;
    }
    levels.set(style, Math.min(6, counts || level > 1 || !isOwn ? Math.max(1, level) : level + 1));
  }
  return levels;
}

function compareStyles(a: string, b: string): number {
  const [x, y] = [a.split(' ').map(Number), b.split(' ').map(Number)];
  return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!;
}

/** Sizes within a twentieth are one size; so are those within a tenth where the smaller is a rare exception. */
function differs(a: string, b: string, uses: ReadonlyMap<string, number>): boolean {
  const [x, y] = [a.split(' ').map(Number), b.split(' ').map(Number)];
  const near = uses.get(b)! * 8 <= uses.get(a)! ? 0.1 : 0.05;
  return Math.abs(x[0]! - y[0]!) > near * x[0]! || x[1] !== y[1] || x[2] !== y[2];
}
