import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

// Stand around bold words among gathered ones; no text of a page keeps them.
const start = '\uFDD0';
const end = '\uFDD1';

/** Words of a text node as they are gathered, bold ones marked. */
export function gathered(value: string, bold: boolean): string {
  const words = value.replace(/[\uFDD0\uFDD1]/g, '');
  return bold ? `${start}${words}${end}` : words;
}

/** Gathered words without the marks of bold ones. */
export function withoutMarks(words: string): string {
  return words.replace(/[\uFDD0\uFDD1]/g, '');
}

/** Whether gathered words have letters and all of them are bold. */
export function isAllBold(words: string): boolean {
  return /\p{L}/u.test(words) && !/[\p{L}\p{N}]/u.test(words.replace(/\uFDD0[^\uFDD1]*\uFDD1/g, ''));
}

/** Whether an element sets its words in bold; null where it says nothing. */
export function boldOf(element: Element): boolean | null {
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(attribute(element, 'style'))?.[1]?.toLowerCase();
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return element.tagName === 'b' || element.tagName === 'strong' ? true : null;
}
