import { type Draft, wordsOf } from './draft.ts';
import { around, overlapX, type Rect } from './layout.ts';

const figure =
  /^(?:over |around |nearly |up to |almost |more than )?[£€$~<>+±]?\s?\d[\d,.]*\s?(?:%|k|m|bn|million|billion|per cent|x|\+|hours|days)?(?:\s(?:in|out of)\s\d+)?$/i;

/** Joins a big number of an infographic with the words under or beside it: together they are one statement. */
export function joinBigNumbers(drafts: readonly Draft[], bodySize: number): Draft[] {
  const gone = new Set<number>();
  const joined = drafts.map((draft) => {
    if (!isBigNumber(draft, bodySize)) return draft;
    const label = findLabel(draft, drafts, gone);
    if (label === null) return draft;
    gone.add(label.id);
    return { ...draft, lines: [...draft.lines, ...label.lines] };
  });
  return joined.filter((draft) => !gone.has(draft.id));
}

function isBigNumber(draft: Draft, bodySize: number): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'side-box') return false;
  return draft.lines.length === 1 && draft.lines[0]!.size > 1.35 * bodySize && figure.test(wordsOf(draft));
}

function findLabel(number: Draft, drafts: readonly Draft[], gone: ReadonlySet<number>): Draft | null {
  const size = number.lines[0]!.size;
  const box = around(number.lines);
  let best: { draft: Draft; distance: number } | null = null;
  for (const draft of drafts) {
    if (draft.page !== number.page || draft.kind !== number.kind || gone.has(draft.id) || draft === number)
      continue;
    if (draft.marker !== null || draft.lines[0]!.size > 0.8 * size || draft.lines.length > 6) continue;
    const distance = apart(box, around(draft.lines), size);
    if (distance !== null && (best === null || distance < best.distance)) best = { draft, distance };
  }
  return best?.draft ?? null;
}

/** How far words are from the number they belong to; null where they stand elsewhere. */
function apart(number: Rect, label: Rect, size: number): number | null {
  const down = label.y - (number.y + number.height);
  if (down > -0.6 * size && down < 1.2 * size && overlapX(number, label) > 0 && label.x > number.x - 3 * size)
    return Math.abs(down);
  const across = label.x - (number.x + number.width);
  const level = Math.abs(label.y + label.height / 2 - number.y - number.height / 2);
  return across >= 0 && across < size && level < 0.7 * size ? across + size : null;
}
