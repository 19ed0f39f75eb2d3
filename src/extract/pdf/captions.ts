import type { BodyStyle } from './body-style.ts';
import { type Draft, wordsOf } from './draft.ts';
import type { Looks } from './layout.ts';

const label =
  /^(?:fig(?:ure)?|table|chart|graph|map|photo(?:graph)?|image|picture|source)s?(?:\s*\d[\d.]*)?\s*[:.–-]\s/i;
const numbered = /^(?:figure|fig|table|chart|map)\.?\s+\d/i;

/** Labels captions: short text that names its figure or source, or small italics where the body is upright. */
export function labelCaptions(drafts: readonly Draft[], body: BodyStyle, looks: Looks): Draft[] {
  const isItalic = (font: string) => looks.get(font)?.italic ?? false;
  return drafts.map((draft) => {
    if (draft.kind !== 'paragraph' || draft.marker !== null || draft.boxed) return draft;
    const words = wordsOf(draft);
    if (words.length > 220 || !/\p{L}{3}/u.test(words)) return draft;
    if (words.length < 160 && (label.test(words) || numbered.test(words)))
      return { ...draft, kind: 'caption' };
    const small = draft.lines.every((line) => line.size < 0.93 * body.size);
    const italic = !isItalic(body.font) && draft.lines.every((line) => isItalic(line.font));
    return small && italic ? { ...draft, kind: 'caption' } : draft;
  });
}
