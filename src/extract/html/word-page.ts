import type { BlockKind } from '../../model/index.ts';
import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

/** A paragraph of a list in a page that Word saved: Word's name of the list, and the level from 1. */
export function wordItem(element: Element): { name: string; level: number } | null {
  if (element.tagName !== 'p') return null;
  const found = /mso-list\s*:\s*(\S+)\s+level(\d)\s+(\S+)/i.exec(attribute(element, 'style'));
  return found ? { name: found[3]!.replace(/;.*/, ''), level: Number(found[2]) } : null;
}

/** The kind that a class of Word's own makes of a paragraph. */
export function wordKind(element: Element): BlockKind | null {
  const name = /(?:^|\s)Mso(\w+)/.exec(attribute(element, 'class'))?.[1] ?? '';
  if (/^Toc/i.test(name)) return 'contents';
  if (/^(?:Foot|End)noteText/.test(name)) return 'footnote';
  if (/^Caption/.test(name)) return 'caption';
  return /^(?:Header|Footer)$/.test(name) ? 'furniture' : null;
}
