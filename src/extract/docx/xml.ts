/** An XML element with its prefixed name ("w:p"); `text` is filled on text nodes, whose name is empty. */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
};

/** Deeper nodes are dropped, so that no walk of the tree comes near the end of the stack. */
const deepest = 400;
const tag = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z_][\w.:-]*))/g;
const attributePattern = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * A small XML reader for the parts of Word documents: elements, attributes and text; comments and processing
 * instructions are skipped and only the five built-in entities and numbers are resolved, so that no declared entity
 * can grow. What is not well formed is read as far as it goes.
 */
export function parseXml(source: string): XmlNode {
  const root = nodeOf('', {});
  const open: XmlNode[] = [root];
  let tooDeep = 0;
  let at = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    addText(open.at(-1), source.slice(at, found.index));
    const [whole, slash, name] = found;
    const close = closeOf(source, found.index, whole);
    if (whole === '<![CDATA[') addText(open.at(-1), source.slice(found.index + 9, close.start), true);
    else if (name && slash) {
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 1) open.pop();
    } else if (name) {
      const inner = source.slice(found.index + whole.length, close.start);
      const node = nodeOf(name, attributesOf(inner));
      const isOpen = !inner.endsWith('/');
      if (open.length < deepest) {
        open.at(-1)?.children.push(node);
        if (isOpen) open.push(node);
      } else if (isOpen) tooDeep++;
    }
    at = close.end;
    tag.lastIndex = close.end;
  }
  return root;
}

function closeOf(source: string, from: number, opening: string): { start: number; end: number } {
  const mark = opening === '<!--' ? '-->' : opening === '<![CDATA[' ? ']]>' : '>';
  const start = source.indexOf(mark, from + opening.length);
  return start < 0 ? { start: source.length, end: source.length } : { start, end: start + mark.length };
}

function nodeOf(name: string, attributes: Record<string, string>, text = ''): XmlNode {
  return { name, attributes, children: [], text };
}

function addText(parent: XmlNode | undefined, raw: string, verbatim = false): void {
  if (raw !== '' && parent) parent.children.push(nodeOf('', {}, verbatim ? raw : resolveEntities(raw)));
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(attributePattern)) {
    attributes[name] = resolveEntities(double ?? single ?? '');
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** The first child of a name, or undefined. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The `w:val` of a child, or undefined. */
export function wordValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** Whether a property that is on or off is on; null where nothing is said. */
export function isOn(node: XmlNode | undefined, name: string): boolean | null {
  const found = child(node, name);
  return found ? !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '') : null;
}
