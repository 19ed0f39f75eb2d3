import type { Markup } from '../../../src/report/html/markup.ts';

/** An element of a drawing, read back from its text. */
export type Node = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
  text: string;
}>;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => entities[sign]!);

/** Reads a drawing back, strictly: throws on a tag that is not closed by its like. */
export function readSvg({ markup }: Markup): Node {
  const root = { name: '', attributes: {}, children: [] as Node[], text: '' };
  const open: { -readonly [key in keyof Node]: Node[key] extends readonly Node[] ? Node[] : Node[key] }[] = [
    root,
  ];
  for (const [part] of markup.matchAll(/<[^>]*>|[^<]+/g)) {
    const top = open.at(-1)!;
    if (part.startsWith('</')) {
      if (part !== `</${top.name}>`) throw new Error(`${part} closes ${top.name}`);
      open.pop();
    } else if (part.startsWith('<')) {
      const name = /^<([a-z]+)/i.exec(part)![1]!;
      const attributes = Object.fromEntries(
        [...part.matchAll(/\s([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]),
      );
      const node = { name, attributes, children: [], text: '' };
      top.children.push(node);
      open.push(node);
    } else top.text += plain(part);
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root.children[0]!;
}

export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** Rows of a drawing by the value of an attribute: `data-force`, `data-theme`. */
export const rowsBy = (node: Node, attribute: string): ReadonlyMap<string, Node> =>
  new Map(
    all(node, 'g').flatMap((row) => {
      const value = row.attributes[attribute];
      return value === undefined ? [] : [[value, row] as const];
    }),
  );

export const textsOf = (node: Node): string[] => all(node, 'text').map(({ text }) => text);
