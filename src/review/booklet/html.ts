/** Text of HTML that is escaped already. */
export type Html = Readonly<{ html: string }>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML from a template: what is put in is escaped but for what this made itself. A list is put in one after the other, null
 * and false are nothing.
 */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: texts.map((text, at) => text + (at < values.length ? written(values[at]!) : '')).join('') };
}

export type Value = Html | string | number | null | false | readonly Value[];

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign]!);
}
