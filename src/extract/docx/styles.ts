import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** What a paragraph style says, with what it takes over from the styles it is based on. */
export type Style = Readonly<{
  name: string;
  outline: number | null;
  list: { id: string; level: number } | null;
}>;

/** Styles by id. A chain of styles that comes back to itself is cut. */
export function readStyles(root: XmlNode | undefined): Map<string, Style> {
  const nodes = new Map<string, XmlNode>();
  for (const node of child(root, 'w:styles')?.children ?? []) {
    const id = node.attributes['w:styleId'];
    if (node.name === 'w:style' && id !== undefined) nodes.set(id, node);
  }
  return new Map([...nodes].map(([id]) => [id, resolve(id, nodes)]));
}

function resolve(id: string, nodes: ReadonlyMap<string, XmlNode>): Style {
  const chain: XmlNode[] = [];
  for (let node = nodes.get(id); node && !chain.includes(node) && chain.length < 20; ) {
    chain.push(node);
    node = nodes.get(wordValue(node, 'w:basedOn') ?? '');
  }
  const names = chain.map((node) => wordValue(node, 'w:name') ?? '');
  const properties = chain.map((node) => child(node, 'w:pPr'));
  const outline = properties
    .map((node) => wordValue(node, 'w:outlineLvl'))
    .find((level) => level !== undefined);
  const numbering = properties.map((node) => child(node, 'w:numPr')).find((node) => node !== undefined);
  const list = numbering ? wordValue(numbering, 'w:numId') : undefined;
  return {
    // A style of one's own that is based on a heading is one.
    name:
      names.find((name) => /^(?:heading \d|title|toc \d|caption|quote|intense quote|list)/i.test(name)) ??
      names[0] ??
      '',
    outline: outline === undefined ? null : Number(outline),
    list: list === undefined ? null : { id: list, level: Number(wordValue(numbering, 'w:ilvl') ?? 0) },
  };
}
