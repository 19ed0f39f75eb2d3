import { type Child, h } from '../dom.ts';

/** Lines under a title; nothing where there are none. */
export const said = (title: string, lines: readonly Child[]): Child =>
  lines.length > 0 &&
  h('div', {}, h('h3', {}, title), h('ul', {}, ...lines.map((line) => h('li', {}, line))));
