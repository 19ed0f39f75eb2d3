import type { Style } from './styles.ts';
import { letterOfSymbol } from './symbols.ts';
import type { XmlNode } from './xml.ts';
import { child, isOn, wordValue } from './xml.ts';

/** The words of a paragraph with what hangs on them: text boxes, notes, and whether all of it is bold. */
export type Words = {
  /** Line breaks are "\n", page breaks "\f". */
  text: string;
  boxes: XmlNode[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  bold: boolean;
  /** Whether a table of contents was open somewhere in the paragraph. */
  inContents: boolean;
  /** Whether words were left out because a change deletes or moves them. */
  deleted: boolean;
};

/** What runs are read with: styles, the style of their paragraph, and the codes of the fields that are open. */
export type RunReading = Readonly<{
  styles: ReadonlyMap<string, Style>;
  paragraphStyle: Style | undefined;
  fields: string[];
}>;

// Field codes, what stands in for a drawing in older programs, and comments are not read.
const unread = new Set(['w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:commentReference', 'w:sdtPr']);
const deletions = new Set(['w:del', 'w:moveFrom', 'w:delText']);

/** Reads the runs below a paragraph: insertions, links and fields' results are text like any other. */
export function readWords(paragraph: XmlNode, reading: RunReading): Words {
  const words: Words = { text: '', boxes: [], notes: [], bold: true, inContents: false, deleted: false };
  words.inContents = inContents(reading);
  gather(paragraph, words, reading);
  return words;
}

function gather(node: XmlNode, words: Words, reading: RunReading): void {
  for (const part of node.children) {
    if (part.name === 'w:fldChar' || part.name === 'w:instrText') readField(part, words, reading);
    else if (deletions.has(part.name)) words.deleted ||= part.children.length > 0;
    else if (unread.has(part.name) || isPlaceholder(part)) continue;
    else if (part.name === 'w:r') readRun(part, words, reading);
    else if (part.name === 'w:t') words.text += part.children.map((text) => text.text).join('');
    else if (part.name === 'w:txbxContent') words.boxes.push(part);
    else if (part.name === 'w:footnoteReference') note(part, 'footnote', words);
    else if (part.name === 'w:endnoteReference') note(part, 'endnote', words);
    else {
      words.text += spelled(part) ?? '';
      if (spelled(part) === null) gather(part, words, reading);
    }
  }
}

function readRun(run: XmlNode, words: Words, reading: RunReading): void {
  const style = reading.styles.get(wordValue(child(run, 'w:rPr'), 'w:rStyle') ?? '');
  const hidden = isOn(child(run, 'w:rPr'), 'w:vanish') ?? style?.hidden ?? reading.paragraphStyle?.hidden;
  if (hidden || isNoteMark(run, words.text)) return;
  const before = words.text.length;
  gather(run, words, reading);
  const bold = isOn(child(run, 'w:rPr'), 'w:b') ?? style?.bold ?? reading.paragraphStyle?.bold ?? false;
  if (!bold && words.text.slice(before).trim() !== '') words.bold = false;
}

/** Fields nest, and run on over paragraphs: a table of contents is one field around all of its lines. */
function readField(part: XmlNode, words: Words, { fields, ...reading }: RunReading): void {
  const kind = part.attributes['w:fldCharType'];
  if (part.name === 'w:instrText') {
    const open = fields.length - 1;
    if (open >= 0) fields[open] += part.children.map((text) => text.text).join('');
  } else if (kind === 'begin') fields.push('');
  else if (kind === 'end') fields.pop();
  words.inContents ||= inContents({ fields, ...reading });
}

function inContents({ fields }: RunReading): boolean {
  return fields.some((code) => /^\s*TOC\b/.test(code));
}

/** What a control shows until somebody fills it in ("Click here to enter text"). */
export function isPlaceholder(node: XmlNode): boolean {
  return node.name === 'w:sdt' && isOn(child(node, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}

/** Elements that stand for a character. */
function spelled(node: XmlNode): string | null {
  if (node.name === 'w:tab' || node.name === 'w:ptab') return '\t';
  if (node.name === 'w:br' && node.attributes['w:type'] === 'page') return '\f';
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
  if (node.name === 'w:noBreakHyphen') return '-';
  if (node.name === 'w:softHyphen') return '';
  return node.name === 'w:sym' ? letterOfSymbol(node.attributes) : null;
}

function note(node: XmlNode, kind: 'footnote' | 'endnote', words: Words): void {
  words.notes.push({ kind, id: node.attributes['w:id'] ?? '' });
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
