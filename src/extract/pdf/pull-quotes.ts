import { bareText } from '../../text/normalise.ts';
import type { BodyStyle } from './body-style.ts';
import { type Draft, wordsOf } from './draft.ts';
import { endsSentence } from './paragraphs.ts';

const shortest = 20;
const longest = 450;

/**
 * Labels pull quotes: text set larger than the body that repeats it, stands in quotation marks, or parts a sentence
 * that goes on after it.
 */
export function labelPullQuotes(drafts: readonly Draft[], body: BodyStyle): Draft[] {
  const plain = drafts.filter((draft) => draft.kind === 'paragraph' && !isLarge(draft, body));
  let text: string | null = null;
  const repeats = (words: string) => {
    if (!/[.!?]/.test(words)) return false;
    // Piece by piece: most are plain, which is told sooner than of the whole.
    text ??= plain.map((draft) => bareText(wordsOf(draft))).join('');
    const bare = bareText(words);
    return bare.length >= shortest && text.includes(bare);
  };
  return drafts.map((draft, i) => {
    if (draft.kind !== 'paragraph' || draft.marker !== null || draft.boxed) return draft;
    const words = wordsOf(draft);
    if (words.length < shortest || words.length > longest) return draft;
    const quoted = draft.tag?.role === 'quote' && /^[“"‘]/.test(words);
    if (!quoted && !isLarge(draft, body)) return draft;
    const says =
      quoted || (/^[“"‘]/.test(words) && words.split(' ').length > 5) || parts(drafts, i) || repeats(words);
    return says ? { ...draft, kind: 'pull-quote' } : draft;
  });
}

function isLarge(draft: Draft, body: BodyStyle): boolean {
  return draft.lines[0]!.size > 1.1 * body.size;
}

/** Whether a sentence of the body breaks off before this text and goes on after it. */
function parts(drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1];
  const after = drafts[at + 1];
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return false;
  if (wordsOf(drafts[at]!).split(' ').length < 4 || after.marker !== null) return false;
  return !endsSentence(wordsOf(before)) && /^\p{Ll}/u.test(after.lines[0]!.text);
}
