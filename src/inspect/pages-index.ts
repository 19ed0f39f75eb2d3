import type { Extraction } from '../model/index.ts';
import { furnitureTable } from './furniture-audit.ts';
import { looks } from './looks.ts';
import { type Markup, markup } from './markup.ts';
import { legend, shell } from './shell.ts';

/** All drawings of a document in a row, with what was noted of it, how many blocks of each kind, and a legend. */
export function drawIndex(
  extraction: Extraction,
  name: string,
  drawings: readonly Readonly<{ page: number; file: string }>[],
): string {
  const figures = drawings.map(
    ({ page, file }) =>
      markup`<figure><figcaption>Page ${page} <a href="${encodeURIComponent(file)}">alone</a></figcaption><img loading="lazy" src="${encodeURIComponent(file)}" alt="${`Page ${page} with its blocks`}"></figure>`,
  );
  return shell(
    name,
    markup`${counts(extraction)}${problems(extraction)}${furnitureTable(extraction)}<div class="pages" tabindex="0">${figures}</div>${legend()}`,
  );
}

/** How many blocks of each kind a document has. */
export function counts(extraction: Extraction): Markup {
  const byKind = Map.groupBy(extraction.blocks, ({ kind }) => kind);
  const words = Object.entries(looks).flatMap(([kind, look]) => {
    const count = byKind.get(kind as keyof typeof looks)?.length ?? 0;
    return count === 0 ? [] : [`${look.name} ${count}`];
  });
  return markup`<p>Blocks: ${words.join(', ') || 'none'}.</p>`;
}

/** What went wrong or is in doubt, for the document and its pages. */
export function problems(extraction: Extraction): Markup {
  const items = extraction.problems.map(
    ({ severity, message, where }) =>
      markup`<li>${severity === 'info' ? 'note' : severity}${where.page ? `, page ${where.page}` : ''}: ${message}</li>`,
  );
  return items.length === 0 ? markup`` : markup`<ul>${items}</ul>`;
}
