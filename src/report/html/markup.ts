/** Markup made by `element`, the only text that templates print unescaped. */
export type Markup = Readonly<{ markup: string }>;

const made = new WeakSet<object>();

/** True only for what `element` and `ownPage` made: an object of the same shape from data is refused. */
export const isMarkup = (value: unknown): value is Markup =>
  typeof value === 'object' && value !== null && made.has(value);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in markup or in the value of an attribute. */
export const escapeMarkup = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign]!) : text;

/** A text as it stands between tags, where quotation marks mean nothing. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => entities[sign]!) : text;

const keep = (markup: string): Markup => {
  const value = Object.freeze({ markup });
  made.add(value);
  return value;
};

/** A page, or part of one, that the engine made and escaped already; never a text of a plan. */
export const ownPage = (html: string): Markup => keep(html);

/** An SVG element; attribute values and text are escaped. Throws on a name that is not plain letters. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Markup | string)[]
): Markup {
  if (![name, ...Object.keys(attributes)].every((word) => /^[a-zA-Z][a-zA-Z-]*$/.test(word)))
    throw new TypeError(`not a name of an element or attribute: ${name}`);
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`,
  );
  const inside = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : child.markup));
  return keep(`<${name}${written.join('')}>${inside.join('')}</${name}>`);
}
