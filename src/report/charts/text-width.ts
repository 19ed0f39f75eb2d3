/** Widths of the printable ASCII signs, space first, in thousandths of the size (Helvetica, Adobe Font Metrics). */
const ascii = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

/** Signs that turn the direction of text; a page shows them by their numbers, "[U+202E]". */
const turns = /[\u202A-\u202E\u2066-\u2069]/;

/** How wide a text is likely to be, in units of the drawing. Fonts differ: `fitText` holds what nearly fills its room. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return (width * size) / 1000;
}

function widthOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  if (code < 32 || code === 127) return 0;
  if (code < 127) return ascii[code - 32]!;
  if (turns.test(sign)) return 4700;
  return code < 0x250 ? 722 : 1000;
}

/** Fonts that readers have are at most so much wider than the one measured (DejaVu Sans is, by a sixth). */
const widestFont = 1.18;

/** A text cut to its room; `length` is the width that a browser must keep it to, null where there is room to spare. */
export type FittedText = Readonly<{ text: string; length: number | null; cut: boolean }>;

/** A text may be drawn so much narrower than its font before letters are cut off instead. */
const mostCondensed = 1.08;

/** Cuts a text to so many units; what nearly fills them is drawn no wider, whatever the reader's font. */
export function fitText(text: string, room: number, size: number): FittedText {
  const shown = cutTo(text, room * mostCondensed, size);
  const width = textWidth(shown, size);
  const length = width * widestFont > room ? Math.round(Math.min(room, width)) : null;
  return { text: shown, length, cut: shown !== text };
}

/** No longer name is measured whole: a text may be of ten thousand signs. */
const mostSigns = 200;

function cutTo(text: string, room: number, size: number): string {
  const signs = [...text.slice(0, mostSigns)];
  if (text.length <= mostSigns && textWidth(text, size) <= room) return text;
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
