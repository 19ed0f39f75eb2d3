import { extractPdf } from '../../src/extract/pdf/extract-pdf.ts';
import type { Extraction } from '../../src/model/index.ts';
import { bareText } from '../../src/text/index.ts';
import { type Disagreement, pageAgreement } from './order-agreement.ts';
import { readStructureTree, type TaggedBlock } from './structure-tree.ts';
import { findWrongTrees, type WrongTree } from './wrong-trees.ts';

export type Role = 'heading' | 'list-item';
/** What of the tree's was found, what was found besides, what was missed. */
export type Tally = Readonly<{ right: number; wrong: number; missed: number }>;
export type Order = Readonly<{ pairs: number; agreeing: number; blocks: number; found: number }>;
type Piece = Readonly<{ page: number; text: string }>;
type OurPiece = Piece & Readonly<{ rest: boolean }>;
export type Fault = Piece & Readonly<{ role: Role; what: 'missed' | 'not in the tree' }>;

/** How a file's structure, read with its tree hidden, agrees with the tree. */
export type StructureScores = Readonly<{
  name: string;
  /** Pages that the tree says something of. */
  pages: number;
  /** Null where the tree marks none in the whole file. */
  headings: Tally | null;
  items: Tally | null;
  order: Order;
  faults: readonly Fault[];
  disagreements: readonly Disagreement[];
}>;

export type FileScores = Readonly<{
  all: StructureScores;
  /** Each figure without the pages whose tree is itself wrong in what it counts. */
  sound: StructureScores;
  wrong: readonly WrongTree[];
  tree: readonly TaggedBlock[];
  extraction: Extraction;
}>;

/** Scores one tagged PDF; null where it has no structure tree. */
export async function scoreStructure(bytes: Uint8Array, name: string): Promise<FileScores | null> {
  const tree = await readStructureTree(bytes);
  if (tree.length === 0) return null;
  const extraction = await extractPdf(bytes, name, { tags: false });
  const wrong = findWrongTrees(tree);
  const out = (about: WrongTree['about']) =>
    new Set(wrong.filter((one) => one.about === about).map(({ page }) => page));
  const none = new Set<number>();
  return {
    all: scoresOf(name, tree, extraction, { order: none, 'list-item': none }),
    sound: scoresOf(name, tree, extraction, { order: out('order'), 'list-item': out('list-item') }),
    wrong,
    tree,
    extraction,
  };
}

function scoresOf(
  name: string,
  tree: readonly TaggedBlock[],
  extraction: Extraction,
  out: Readonly<Record<WrongTree['about'], ReadonlySet<number>>>,
): StructureScores {
  const headings = compare('heading', tree, extraction, new Set());
  const items = compare('list-item', tree, extraction, out['list-item']);
  const pages = [...new Set(tree.map((block) => block.page))];
  const byPage = pages
    .filter((page) => !out.order.has(page))
    .map((page) => {
      const own = tree.filter((block) => block.page === page);
      return pageAgreement(page, own, extraction);
    });
  return {
    name,
    pages: pages.length,
    headings: headings?.tally ?? null,
    items: items?.tally ?? null,
    order: addOrders(byPage),
    faults: [...(headings?.faults ?? []), ...(items?.faults ?? [])],
    disagreements: byPage.flatMap((page) => page.disagreements),
  };
}

/** Blocks as pieces, and the rest of those that run on over a page, which trees cut in two: `rest` is never wrong. */
function piecesOf(role: Role, { blocks, text }: Extraction, out: ReadonlySet<number>): OurPiece[] {
  return blocks
    .filter((block) => block.kind === role)
    .flatMap(({ page, span, runs }) => {
      const later = new Set(runs.map((run) => run.box.page).filter((other) => other !== page));
      const rest = [...later].map((other): OurPiece => {
        const own = runs.filter((run) => run.box.page === other);
        return {
          page: other,
          text: bareText(own.map((run) => text.slice(run.start, run.end)).join(' ')),
          rest: true,
        };
      });
      const whole = { page: page ?? 0, text: bareText(text.slice(span.start, span.end)), rest: false };
      return [whole, ...rest];
    })
    .filter((piece) => !out.has(piece.page));
}

function compare(
  role: Role,
  tree: readonly TaggedBlock[],
  extraction: Extraction,
  out: ReadonlySet<number>,
): { tally: Tally; faults: readonly Fault[] } | null {
  if (!tree.some((block) => block.role === role)) return null;
  const found = piecesOf(role, extraction, out);
  const wanted = tree
    .filter((block) => block.role === role && !out.has(block.page))
    .map(({ page, text }) => ({ page, text: bareText(text) }))
    .filter(({ text }) => text !== '');
  const missed = wanted.filter((piece) => !found.some((other) => same(piece, other)));
  const wrong = found.filter((piece) => !piece.rest && !wanted.some((other) => same(piece, other)));
  const tally: Tally = { right: wanted.length - missed.length, wrong: wrong.length, missed: missed.length };
  const faults: Fault[] = [
    ...missed.map((piece) => ({ ...piece, role, what: 'missed' as const })),
    ...wrong.map((piece) => ({ ...piece, role, what: 'not in the tree' as const })),
  ];
  return { tally, faults };
}

/** The same piece of text on a page: one within the other, since trees cut a heading of two lines in two. */
function same(a: Piece, b: Piece): boolean {
  if (a.page !== b.page) return false;
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  return short !== '' && long.includes(short) && (short.length >= 12 || short.length * 2 >= long.length);
}

/** Sums over files or pages. */
export function addTallies(tallies: readonly (Tally | null)[]): Tally | null {
  const known = tallies.filter((tally) => tally !== null);
  if (known.length === 0) return null;
  const sum = (of: keyof Tally) => known.reduce((total, tally) => total + tally[of], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

export function addOrders(orders: readonly Order[]): Order {
  const sum = (of: keyof Order) => orders.reduce((total, order) => total + order[of], 0);
  return { pairs: sum('pairs'), agreeing: sum('agreeing'), blocks: sum('blocks'), found: sum('found') };
}
