import { divisions } from './break-word.ts';
import { type Flow, type Line, nextSlot, type Slot } from './frames.ts';

/** How text is set. `perWord` paints each word by itself, as some design programs do. */
export type Style = Readonly<{
  font: string;
  size: number;
  leading: number;
  justified: boolean;
  hyphenated: boolean;
  perWord: boolean;
}>;

export type WidthOf = (text: string, font: string) => number;

/** A word with the sentence it belongs to, if it is the first or last of one. */
export type Word = Readonly<{ text: string; begins: number | null; ends: number | null }>;
export type Placed = Readonly<{ sentence: number; page: number }>;
type Setting = Readonly<{
  style: Style;
  widthOf: WidthOf;
  hang: number;
  indent: number;
  marker: string | null;
}>;

/**
 * Sets words into the frames of a flow from where it stands. Gives back what had no room and which sentences began
 * and ended.
 */
export function setWords(words: readonly Word[], flow: Flow, setting: Setting) {
  const [begun, ended]: [number[], number[]] = [[], []];
  let rest = [...words];
  let first = true;
  while (rest.length > 0) {
    const found = nextSlot(flow, setting.style, setting.hang);
    const slot = found !== null && first ? { ...found, left: found.left + setting.indent } : found;
    if (slot === null) return { rest, begun, ended };
    const taken = fill(rest, slot, setting);
    for (const word of taken.words) {
      if (word.begins !== null) begun.push(word.begins);
      if (word.ends !== null) ended.push(word.ends);
    }
    rest = taken.rest;
    const marker = first ? setting.marker : null;
    slot.frame.lines.push(lineOf(taken.words, slot, setting, rest.length === 0, marker));
    first = false;
  }
  return { rest, begun, ended };
}

function lineOf(
  words: readonly Word[],
  slot: Slot,
  { style, widthOf, hang }: Setting,
  isLast: boolean,
  marker: string | null,
): Line {
  const texts = words.map((word) => word.text);
  const widths = texts.map((text) => (widthOf(text, style.font) * style.size) / 1000);
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const space = (widthOf(' ', style.font) * style.size) / 1000;
  const spare = slot.right - slot.left - natural;
  const stretch = style.justified && !isLast && texts.length > 1 ? spare / (texts.length - 1) : space;
  // A line of two long words is not driven apart without limit.
  const gap = Math.min(stretch, 2.2 * style.size);
  return { texts, widths, gap, x: slot.left, y: slot.y, style, marker, markerX: slot.left - hang };
}

/** As many words as the slot holds, the last divided where the style allows it and the line would stay short. */
function fill(words: readonly Word[], slot: Slot, { style, widthOf }: Setting) {
  const room = ((slot.right - slot.left) * 1000) / style.size;
  const space = widthOf(' ', style.font);
  const taken: Word[] = [];
  let used = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const lead = taken.length === 0 ? 0 : space;
    const width = widthOf(word.text, style.font);
    if (used + lead + width <= room) {
      taken.push(word);
      used += lead + width;
      continue;
    }
    const parts = part(word, room - used - lead, style, widthOf);
    if (parts !== null) {
      taken.push(parts[0]);
      return { words: taken, rest: [parts[1], ...words.slice(i + 1)] };
    }
    if (taken.length === 0) taken.push(word);
    return { words: taken, rest: words.slice(i + (taken[taken.length - 1] === word ? 1 : 0)) };
  }
  return { words: taken, rest: [] };
}

/** The word in two: a compound after its own hyphen, another where it may be divided. */
function part(word: Word, room: number, style: Style, widthOf: WidthOf): [Word, Word] | null {
  const cuts = (at: number, sign: string): [Word, Word] => [
    { text: word.text.slice(0, at) + sign, begins: word.begins, ends: null },
    { text: word.text.slice(at), begins: null, ends: word.ends },
  ];
  const fits = (text: string) => widthOf(text, style.font) <= room;
  for (let at = word.text.lastIndexOf('-'); at > 0; at = word.text.lastIndexOf('-', at - 1)) {
    if (/^\p{L}{2}/u.test(word.text.slice(at + 1)) && fits(word.text.slice(0, at + 1)))
      return cuts(at + 1, '');
  }
  if (!style.hyphenated || word.text.includes('-')) return null;
  const letters = /^\p{L}+/u.exec(word.text)?.[0] ?? '';
  const at = divisions(letters).findLast((place) => fits(`${letters.slice(0, place)}-`));
  return at === undefined ? null : cuts(at, '-');
}
