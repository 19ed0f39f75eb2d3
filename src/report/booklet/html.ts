import { escapeMarkup } from '../html/markup.ts';

/** Text of HTML that is escaped already. */
export type Html = Readonly<{ html: string }>;

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
  return escapeMarkup(String(value));
}
