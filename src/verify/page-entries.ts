import type { Comparison, EditionFigures } from '../model/index.ts';
import { type Entry, keyOf } from './ledger.ts';
import { withoutEntities } from './raw/entities.ts';
import { attribute, piecesOf } from './raw/tags.ts';

/** A cell of a table of a page, as it stands. */
type PageCell = { figure: string | null; style: string; text: string };
type PageRow = { table: string; href: string; cells: PageCell[] };

/**
 * The main figures that a page of the report shows: cells that name their figure, and the grids of areas by category, whose
 * columns are the facet's categories in order. A row is of the edition that its head leads to.
 */
export function entriesInPage(html: string, comparison: Comparison): Entry[] {
  const facets = Map.groupBy(comparison.categories, ({ facet }) => facet);
  return rowsIn(html).flatMap(({ table, href, cells }) => {
    const edition = editionAt(href, comparison);
    if (!edition) return [];
    const own = [edition.edition.area, edition.edition.edition];
    const place = `#${table}, row of ${own.join(', ')}`;
    const named = cells.flatMap(({ figure, text }) =>
      figure === null ? [] : [entry(['editions', ...own, figure], numberIn(text), `${place}, ${figure}`)],
    );
    const categories = facets.get(table.replace(/^grid-/, ''));
    if (!table.startsWith('grid-') || categories?.length !== cells.length) return named;
    return cells.flatMap((cell, at) => {
      const { facet, code } = categories[at]!;
      return gridEntries(cell, ['cells', ...own, facet, code], `${place}, ${code}`);
    });
  });
}

const entry = (key: readonly string[], value: string, place: string): Entry => ({
  key: keyOf(key),
  value,
  place,
  isRounded: true,
});

/** A cell of a grid: its step by its colour, and how many undertakings, which stand first where there are any. */
function gridEntries({ style, text }: PageCell, key: readonly string[], place: string): Entry[] {
  const isState = style === 'not-read' || style === 'does-not-apply';
  const step = isState ? entry([...key, 'state'], style, place) : entry([...key, 'step'], style, place);
  const count = /^\D*?\b(\d[\d,]*)(?: ·|$)/.exec(text.replace(/\bp\. .*$/, ''))?.[1] ?? '';
  return [step, entry([...key, 'undertakings'], count.replaceAll(',', ''), place)];
}

const numberIn = (text: string): string => /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '';

function editionAt(href: string, { forces }: Comparison): EditionFigures | undefined {
  const [, folder, name] = /(areas|editions)\/([^/]+)\.html$/.exec(href) ?? [];
  if (folder === 'editions')
    return forces.flatMap(({ editions }) => editions).find(({ edition }) => edition.edition === name);
  const area = forces.find(({ force }) => force === name);
  const main = area?.editions.find(({ edition }) => edition.edition === area.compared);
  return main ?? (area?.editions.length === 1 ? area.editions[0] : undefined);
}

function rowsIn(html: string): PageRow[] {
  const rows: PageRow[] = [];
  let table = '';
  let cell: PageCell | null = null;
  for (const piece of piecesOf(html)) {
    if ('text' in piece) {
      if (cell) cell.text += withoutEntities(piece.text);
      continue;
    }
    const { tag, closes, attributes } = piece;
    const row = rows.at(-1);
    if (tag === 'table') table = closes ? '' : (attribute(attributes, 'id') ?? '');
    else if (tag === 'tr' && !closes && table !== '') rows.push({ table, href: '', cells: [] });
    else if (tag === 'td' && !closes && row) {
      const style = (attribute(attributes, 'class') ?? '').replace(/^cell /, '');
      cell = { figure: attribute(attributes, 'data-figure'), style, text: '' };
      row.cells.push(cell);
    } else if (tag === 'td') cell = null;
    else if (tag === 'a' && !closes && row?.cells.length === 0 && row.href === '')
      row.href = withoutEntities(attribute(attributes, 'href') ?? '');
  }
  return rows;
}
