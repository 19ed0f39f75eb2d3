import type { Draft } from './draft.ts';
import type { Line } from './layout.ts';

const mark = /^(\d{1,3}|[*†‡§]{1,3}|[¹²³⁴-⁹⁰]{1,3})[.)]?\s+(?=\S)/u;

/** Labels small text at the foot of a page that begins with a number or sign; that mark becomes its marker. */
export function labelFootnotes(
  drafts: readonly Draft[],
  bodySize: number,
  heights: ReadonlyMap<number, number>,
): Draft[] {
  return drafts.map((draft) => {
    const first = draft.lines[0]!;
    if (draft.kind === 'footnote') return draft.marker === null ? cutMark(draft, first) : draft;
    if (draft.kind !== 'paragraph' || draft.boxed || first.size > 0.88 * bodySize) return draft;
    if (first.shown.y < 0.6 * (heights.get(draft.page) ?? 0)) return draft;
    if (draft.marker !== null && /^\W?\d+\W?$/.test(draft.marker)) return { ...draft, kind: 'footnote' };
    return mark.test(first.text) ? { ...cutMark(draft, first), kind: 'footnote' } : draft;
  });
}

function cutMark(draft: Draft, first: Line): Draft {
  const found = mark.exec(first.text);
  if (found === null) return draft;
  const lines = [{ ...first, text: first.text.slice(found[0].length) }, ...draft.lines.slice(1)];
  return { ...draft, lines, marker: found[1] ?? null };
}
