import type { Contact } from './find-contacts.ts';

const local = /[\p{L}\p{N}._%+-]/u;
const domain = /[\p{L}\p{N}.-]/u;

/** Addresses round each "@": a name before it, and after it a domain with a full stop inside. */
export function emailsIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && local.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && domain.test(text[end]!)) end++;
    // A full stop or hyphen at an end belongs to the sentence.
    while (end > at && /[.-]/.test(text[end - 1]!)) end--;
    while (start < at && /[.-]/.test(text[start]!)) start++;
    if (start < at && text.slice(at + 2, end).includes('.'))
      found.push({ start, end, kind: 'e-mail address' });
  }
  return found;
}
