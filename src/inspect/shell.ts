import { looks } from './looks.ts';
import { type Markup, markup } from './markup.ts';

const style = `body{font:15px/1.4 system-ui,sans-serif;margin:1rem;color:#222;background:#f4f4f4}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1rem;padding:0;list-style:none}
.pages{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start;padding:.5rem 0}
figure{margin:0;flex:none}figure img{height:88vh;max-width:none;background:#ddd;display:block}
table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bbb;padding:.15rem .5rem;text-align:left;vertical-align:top}
.faint{opacity:.55}`;

/** An HTML page that stands alone: no script, nothing fetched but pictures beside it. */
export function shell(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${title}</title><style>${{ markup: style }}</style></head>
<body><h1>${title}</h1>
<p>Machine reading: what was read, in the order in which it was read.</p>
${body}
</body></html>
`.markup;
}

/** What letters, colours and lines mean. */
export function legend(): Markup {
  const kinds = Object.values(looks).map(
    ({ letter, name, colour, dash }) =>
      markup`<li><svg width="46" height="18" role="img" aria-label="${letter}"><rect x="1" y="1" width="44" height="16" fill="${colour}" fill-opacity=".08" stroke="${colour}" stroke-width="1.5" stroke-dasharray="${dash}"/><text x="17" y="13" font-size="11" font-family="monospace" fill="${colour}">${letter}</text></svg> ${name}</li>`,
  );
  return markup`<h2>What is what</h2><ul class="legend">${kinds}</ul>
<ul>
<li>The number at a block's corner is its place in reading order; then its kind's letter, then a heading's or list item's level, or a cell's table, row (r) and column (c). "…2" is where a block goes on in another column or on another page.</li>
<li>Thin grey arrows lead from block to block in reading order. A thick red one goes back up the page without going to the right: look there first.</li>
<li>Green dashed curves lead from a line to the list items that it introduces; "← 41" beside an item names its line where that is on another page. Bars at the left of an item are its level.</li>
<li>Faint blocks are furniture: running headers and footers, page numbers, menus. No arrow leads through them.</li>
<li>Words recognised in a picture are tinted from green (sure) to red (unsure); unsure ones have a dashed line under them.</li>
</ul>`;
}
