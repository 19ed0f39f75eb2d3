import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** The words of a paragraph with what hangs on them: text boxes, notes, and whether all of it is bold. */
export type Words = {
  text: string;
  boxes: XmlNode[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  bold: boolean;
};

// Deleted text, field codes, what stands in for a drawing in older programs, and comments are not read.
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:commentReference',
]);

/** Reads the runs below a paragraph: insertions, links and fields' results are text like any other. */
export function readWords(paragraph: XmlNode): Words {
  const words: Words = { text: '', boxes: [], notes: [], bold: true };
  gather(paragraph, words);
  return words;
}

function gather(node: XmlNode, words: Words): void {
  for (const part of node.children) {
    if (unread.has(part.name)) continue;
    if (part.name === 'w:r') {
      if (isHidden(part) || isNoteMark(part, words.text)) continue;
      const before = words.text.length;
      gather(part, words);
      if (words.text.slice(before).trim() !== '' && !isBold(part)) words.bold = false;
    } else if (part.name === 'w:t') words.text += part.children.map((text) => text.text).join('');
    else if (part.name === 'w:txbxContent') words.boxes.push(part);
    else if (part.name === 'w:footnoteReference') note(part, 'footnote', words);
    else if (part.name === 'w:endnoteReference') note(part, 'endnote', words);
    else words.text += spelled(part) ?? '';
    if (
      spelled(part) === null &&
      part.name !== 'w:r' &&
      part.name !== 'w:t' &&
      part.name !== 'w:txbxContent'
    ) {
      gather(part, words);
    }
  }
}

/** Elements that stand for a character. */
function spelled(node: XmlNode): string | null {
  if (node.name === 'w:tab' || node.name === 'w:ptab') return '\t';
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
  if (node.name === 'w:noBreakHyphen') return '-';
  if (node.name === 'w:softHyphen') return '';
  if (node.name !== 'w:sym') return null;
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}

function note(node: XmlNode, kind: 'footnote' | 'endnote', words: Words): void {
  words.notes.push({ kind, id: node.attributes['w:id'] ?? '' });
}

function isOn(node: XmlNode | undefined, name: string): boolean {
  return child(node, name) !== undefined && !/^(?:0|false|off)$/.test(wordValue(node, name) ?? '');
}

function isHidden(run: XmlNode): boolean {
  return isOn(child(run, 'w:rPr'), 'w:vanish');
}

/** A number set high right after a stop or comma marks a note; after a letter it may be a unit ("km2"). */
function isNoteMark(run: XmlNode, before: string): boolean {
  if (wordValue(child(run, 'w:rPr'), 'w:vertAlign') !== 'superscript' || !/[.,;:!?"”’)]$/.test(before))
    return false;
  const text = run.children
    .flatMap((part) => (part.name === 'w:t' ? part.children : []))
    .map((part) => part.text);
  return /^\[?\d{1,3}\]?$/.test(text.join('').trim());
}

function isBold(run: XmlNode): boolean {
  return isOn(child(run, 'w:rPr'), 'w:b');
}
