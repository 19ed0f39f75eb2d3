import type { XmlNode } from './xml.ts';
import { child, isOn, wordValue } from './xml.ts';

/** What a style says, with what it takes over from the styles it is based on. */
export type Style = Readonly<{
  name: string;
  /** Level of the heading that its paragraphs are; null for text. */
  heading: number | null;
  list: { id: string; level: number } | null;
  /** What it says of its letters; null where it says nothing. */
  bold: boolean | null;
  hidden: boolean | null;
}>;

/** Names that Word keeps in English, whatever language its user sees. */
const known = /^(?:heading \d|title$|toc (?:heading|\d)|caption|quote|intense quote|list (?!paragraph))/i;

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
  return {
    // A style of one's own that is based on one that is known is one of its kind.
    name: names.find((name) => known.test(name)) ?? names[0] ?? '',
    heading: firstSaid(chain, headingOf) ?? null,
    list: listOf(chain),
    bold: firstSaid(chain, (node) => isOn(child(node, 'w:rPr'), 'w:b')),
    hidden: firstSaid(chain, (node) => isOn(child(node, 'w:rPr'), 'w:vanish')),
  };
}

function firstSaid<T>(chain: readonly XmlNode[], read: (node: XmlNode) => T | null): T | null {
  for (const node of chain) {
    const said = read(node);
    if (said !== null) return said;
  }
  return null;
}

/** 0 says that a style based on a heading's is text again (outline level 9). */
function headingOf(node: XmlNode): number | null {
  const outline = wordValue(child(node, 'w:pPr'), 'w:outlineLvl');
  const named = /^(?:heading (\d)|title$)/i.exec(wordValue(node, 'w:name') ?? '');
  if (named) return Number(named[1] ?? 1);
  if (outline === undefined) return null;
  return levelOfOutline(outline);
}

/** Level of a heading by Word's outline level, which counts from 0; 0 for text. */
export function levelOfOutline(outline: string): number {
  const level = Number(outline);
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** A style may say its level and take its list from the style it is based on. */
function listOf(chain: readonly XmlNode[]): Style['list'] {
  const said = chain.map((node) => child(child(node, 'w:pPr'), 'w:numPr'));
  const id = said.map((node) => wordValue(node, 'w:numId')).find((value) => value !== undefined);
  const level = said.map((node) => wordValue(node, 'w:ilvl')).find((value) => value !== undefined);
  return id === undefined ? null : { id, level: Number(level ?? 0) || 0 };
}
