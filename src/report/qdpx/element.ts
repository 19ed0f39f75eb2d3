import { printable } from '../printable.ts';

/** XML that `element` made; nothing else is taken for markup. */
export type Xml = Readonly<{ xml: string }>;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes and texts are escaped, attributes without a value left out. A line ends after each element. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const start = `<${name}${given.join('')}`;
  if (children.length === 0) return { xml: `${start}/>\n` };
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child, false) : child.xml));
  const text = children.every((child) => typeof child === 'string');
  return { xml: `${start}>${text ? '' : '\n'}${inside.join('')}</${name}>\n` };
}

/** An element where it holds something; programs refuse an empty list of sources. */
export const unlessEmpty = (name: string, children: readonly Xml[]): readonly Xml[] =>
  children.length === 0 ? [] : [element(name, {}, ...children)];

function escaped(text: string, inAttribute = true): string {
  return printable(text).replace(inAttribute ? /[&<>"\t\r\n]/g : /[&<>\r]/g, (sign) => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
};
