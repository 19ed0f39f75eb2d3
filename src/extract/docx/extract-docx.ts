import { PcpError } from '../../model/errors.ts';
import type { Extraction, Problem } from '../../model/index.ts';
import { cleanText } from '../../text/normalise.ts';
import { placeBoldHeadings } from '../bold-headings.ts';
import { labelContents } from '../contents.ts';
import { layOut } from '../draft.ts';
import { assignLeadIns } from '../lead-ins.ts';
import { findTypedLists } from '../typed-lists.ts';
import { findUnmarkedLists } from '../unmarked-lists.ts';
import type { Reading } from './body.ts';
import { finishBlocks, readBlocks } from './body.ts';
import { readNumbering } from './numbering.ts';
import { damaged, readParts } from './package.ts';
import { readWords } from './runs.ts';
import { readStyles } from './styles.ts';
import type { XmlNode } from './xml.ts';
import { child, parseXml } from './xml.ts';

/** Reads a Word document. Throws PcpError (exit code 3) where it is damaged or holds no words. */
export function extractDocx(bytes: Uint8Array, name: string): Extraction {
  const parts = readParts(bytes, name);
  const read = (part: string) => (parts.has(part) ? parseXml(parts.get(part) ?? '') : undefined);
  const main = [...parts.keys()].find((part) => /^word\/document\d*\.xml$/.test(part)) ?? '';
  const body = child(child(read(main), 'w:document'), 'w:body');
  if (!body) throw damaged(name);
  const styles = readStyles(read('word/styles.xml'));
  const reading: Reading = {
    styles,
    numbering: readNumbering(read('word/numbering.xml')),
    notes: notesOf(styles, read('word/footnotes.xml'), read('word/endnotes.xml')),
    drafts: [],
    bold: new Set(),
    fields: [],
    deleted: { found: false },
    listOf: new Map(),
    lists: 0,
    tables: 0,
    open: null,
    unfinished: '',
  };
  readBlocks(body, reading);
  finishBlocks(reading);
  readMargins(parts, reading);
  labelContents(reading.drafts);
  findTypedLists(reading.drafts);
  placeBoldHeadings(reading.drafts, reading.bold);
  findUnmarkedLists(reading.drafts, 'marked');
  assignLeadIns(reading.drafts);
  const title = textOf(child(child(read('docProps/core.xml'), 'cp:coreProperties'), 'dc:title'));
  const extraction = layOut('docx', reading.drafts);
  if (extraction.blocks.length === 0) throw noText(name);
  const problems = reading.deleted.found
    ? [...extraction.problems, changesLeftOut(name)]
    : extraction.problems;
  return { ...extraction, problems, title: extraction.title ?? (title || null) };
}

/** Headers and footers; one that first, left and right pages share is stored for each and read once. */
function readMargins(parts: ReadonlyMap<string, string>, reading: Reading): void {
  const seen = new Set<string>();
  for (const part of [...parts.keys()].filter((key) => /^word\/(?:header|footer)/.test(key)).sort()) {
    const from = reading.drafts.length;
    for (const node of parseXml(parts.get(part) ?? '').children) readBlocks(node, reading, 'furniture');
    const words = cleanText(
      reading.drafts
        .slice(from)
        .map(({ text }) => text)
        .join('\n'),
    );
    if (seen.has(words)) reading.drafts.length = from;
    seen.add(words);
  }
}

function changesLeftOut(name: string): Problem {
  return {
    code: 'tracked-changes',
    severity: 'info',
    message:
      'The document holds changes that were not accepted yet: what they insert was read, what they delete was not.',
    hint: 'Give the version that was published, or accept the changes and save it.',
    where: { file: name },
  };
}

function noText(name: string): PcpError {
  return new PcpError({
    code: 'no-text',
    message: `${name} has no words in it: its pages may be pictures.`,
    hint: 'If it shows scanned pages, give the PDF they came from; else check that the right file was saved.',
    exitCode: 3,
    where: { file: name },
  });
}

/** Texts of foot- and endnotes under "footnote 3"; separators have no words. */
function notesOf(styles: Reading['styles'], ...roots: (XmlNode | undefined)[]): Map<string, string> {
  const notes = new Map<string, string>();
  const wordsOf = (paragraph: XmlNode) =>
    readWords(paragraph, { styles, paragraphStyle: undefined, fields: [] });
  for (const list of roots.flatMap((root) => root?.children ?? [])) {
    for (const node of list.children) {
      const kind = node.name.replace('w:', '');
      const text = cleanText(node.children.map((paragraph) => wordsOf(paragraph).text).join(' '));
      if (/^(?:foot|end)note$/.test(kind)) notes.set(`${kind} ${node.attributes['w:id'] ?? ''}`, text);
    }
  }
  return notes;
}

function textOf(node: XmlNode | undefined): string {
  return cleanText(node?.children.map((part) => part.text).join('') ?? '');
}
