import { limits } from '../limits.ts';
import { resolved } from './entities.ts';
import { XmlFault } from './fault.ts';

/** An element with its namespace and local name; `text` is all text directly inside it. `line` is where it begins. */
export type Element = {
  namespace: string;
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
  line: number;
};

const unsound = 'Save or export it again from the program that made it.';
const nameAt = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const attributeAt = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const closeAt = /\s*(\/?)>/y;

type Open = { element: Element; namespaces: Readonly<Record<string, string>>; written: string };

/**
 * A strict reader of XML 1.0 for the files of other programs. A document type is refused, and with it every entity but
 * the five built-in ones, so that nothing can grow; so are depth and number of elements beyond any honest file. Each
 * sign is looked at once. Throws XmlFault.
 */
export function parseXml(source: string): Element {
  const reader = { source, at: 0, line: 1, seen: 0 };
  const open: Open[] = [];
  let root: Element | null = null;
  let count = 0;
  while (reader.at < source.length) {
    const start = source.indexOf('<', reader.at);
    const text = source.slice(reader.at, start < 0 ? source.length : start);
    addText(open.at(-1)?.element, text, lineAt(reader, reader.at));
    if (start < 0) break;
    const line = lineAt(reader, start);
    if (source.startsWith('<!--', start)) reader.at = after(source, '-->', start + 4, line);
    else if (source.startsWith('<?', start)) reader.at = after(source, '?>', start + 2, line);
    else if (source.startsWith('<![CDATA[', start)) {
      reader.at = after(source, ']]>', start + 9, line);
      const inside = open.at(-1)?.element;
      if (inside) inside.text += source.slice(start + 9, reader.at - 3);
    } else if (source.startsWith('<!', start))
      throw new XmlFault(
        'The file declares a document type, which could make it grow without end.',
        'Remove the line that begins with <!DOCTYPE; no such file needs one.',
        line,
      );
    else if (source[start + 1] === '/') reader.at = closed(source, start, open, line);
    else {
      if (root !== null && open.length === 0)
        throw new XmlFault('Something stands after the end of the first element.', unsound, line);
      if (++count > limits.elements)
        throw new XmlFault(`The file has more than ${limits.elements} elements.`, unsound, line);
      const { element, end } = opened(source, start, open, line);
      root ??= element;
      reader.at = end;
    }
  }
  const left = open.at(-1);
  if (left) throw new XmlFault(`<${left.written}> is never closed.`, unsound, left.element.line);
  if (root === null) throw new XmlFault('The file holds no XML.', unsound, 1);
  return root;
}

/** The line of a place at or after all places asked for before. */
function lineAt(reader: { source: string; line: number; seen: number }, at: number): number {
  for (let next = reader.source.indexOf('\n', reader.seen); next >= 0 && next < at; ) {
    reader.line += 1;
    reader.seen = next + 1;
    next = reader.source.indexOf('\n', reader.seen);
  }
  return reader.line;
}

function after(source: string, mark: string, from: number, line: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw new XmlFault(`What begins here is never ended by "${mark}".`, unsound, line);
  return end + mark.length;
}

function closed(source: string, start: number, open: Open[], line: number): number {
  const end = after(source, '>', start, line);
  const name = source.slice(start + 2, end - 1).trimEnd();
  const last = open.pop();
  if (last?.written !== name)
    throw new XmlFault(
      `</${name.slice(0, 60)}> closes ${last ? `<${last.written}>, opened in line ${last.element.line}` : 'nothing'}.`,
      unsound,
      line,
    );
  return end;
}

function opened(source: string, start: number, open: Open[], line: number) {
  const written = matchAt(nameAt, source, start + 1)?.[0];
  if (written === undefined) throw new XmlFault('This is no beginning of an element.', unsound, line);
  const raw = new Map<string, string>();
  let at = start + 1 + written.length;
  for (let found = matchAt(attributeAt, source, at); found; found = matchAt(attributeAt, source, at)) {
    const key = found[1]!;
    if (raw.has(key)) throw new XmlFault(`<${written}> has "${key}" twice.`, unsound, line);
    raw.set(key, resolved((found[2] ?? found[3]!).replace(/[\t\r\n]/g, ' '), line));
    at += found[0].length;
  }
  const close = matchAt(closeAt, source, at);
  if (!close) throw new XmlFault(`<${written}> is not well formed.`, unsound, line);
  const parent = open.at(-1);
  const namespaces = { ...parent?.namespaces };
  for (const [key, value] of raw) {
    if (key === 'xmlns') namespaces[''] = value;
    else if (key.startsWith('xmlns:')) namespaces[key.slice(6)] = value;
  }
  const [prefix, local] = written.includes(':') ? written.split(':') : ['', written];
  const element: Element = {
    namespace: namespaces[prefix!] ?? '',
    name: local!,
    attributes: Object.fromEntries(raw),
    children: [],
    text: '',
    line,
  };
  parent?.element.children.push(element);
  if (close[1] === '') open.push({ element, namespaces, written });
  if (open.length > limits.depth)
    throw new XmlFault(`Elements stand more than ${limits.depth} deep inside each other.`, unsound, line);
  return { element, end: at + close[0].length };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function addText(element: Element | undefined, raw: string, line: number): void {
  if (element !== undefined) element.text += resolved(raw.replace(/\r\n?/g, '\n'), line);
  else if (raw.trim().replace('\uFEFF', '') !== '')
    throw new XmlFault('Text stands outside of all elements.', unsound, line);
}
