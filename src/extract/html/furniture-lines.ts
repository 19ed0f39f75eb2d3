import { cleanText } from '../../text/normalise.ts';
import type { Draft } from '../draft.ts';

const date = String.raw`(?:\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`;
const dated = new RegExp(
  String.raw`^(?:(?:this )?page )?(?:(?:was )?last )?(?:updated|reviewed|modified|changed|published|posted)(?: on)?:? (?:${date})(?: by [\p{L} .]{1,40})?[.]?$`,
  'iu',
);
const menu = /^[^|.!?]{1,30}(?: \| [^|.!?]{1,30}){2,12}$/;

/** Labels as furniture single lines that no class names: when a page was put up, and menus with bars between words. */
export function labelFurnitureLines(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph') continue;
    const line = cleanText(draft.text);
    if (line.length <= 200 && (dated.test(line) || menu.test(line))) draft.kind = 'furniture';
  }
}
