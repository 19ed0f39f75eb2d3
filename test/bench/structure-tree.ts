import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A rectangle in points from the top left of the page. */
export type Place = Readonly<{ x: number; y: number; width: number; height: number }>;

/** What a tagged PDF itself says is one block: its role, page (1-based), words as painted, and where they stand. */
export type TaggedBlock = Readonly<{
  role: 'heading' | 'list-item' | 'other';
  page: number;
  text: string;
  place: Place;
  /** Height of its page in points. */
  pageHeight: number;
}>;

type Node = { role?: string; children?: Node[]; type?: string; id?: string };
type Content = { text: string; place: Place };

/** The blocks of a file's structure tree in its order, read straight from pdfjs; empty where it has no tree. */
export async function readStructureTree(bytes: Uint8Array): Promise<TaggedBlock[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const blocks: TaggedBlock[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) {
      const contents = await contentsByMark(page);
      const pageHeight = page.getViewport({ scale: 1 }).height;
      for (const { role, ids } of tagged(tree)) {
        const own = ids.flatMap((id) => contents.get(id) ?? []);
        if (own.length === 0) continue;
        const text = own.map((content) => content.text).join(' ');
        const place = around(own.map((content) => content.place));
        blocks.push({ role, page: number, text, place, pageHeight });
      }
    }
    page.cleanup();
  }
  await task.destroy();
  return blocks;
}

const blockRoles = /^(?:P|T[DH]|Caption|Note|FENote|TOCI|BlockQuote|Title)$/;

/** Outermost headings, innermost list items and other blocks, each with the marks of its own content. */
function tagged(node: Node): { role: TaggedBlock['role']; ids: string[] }[] {
  const role = node.role ?? '';
  if (/^H[1-6]?$/.test(role)) return [{ role: 'heading', ids: marksOf(node) }];
  if (role === 'LI') {
    const nested = (node.children ?? []).flatMap(itemsIn);
    return [{ role: 'list-item', ids: marksOf(node, true) }, ...nested];
  }
  if (blockRoles.test(role) && !holdsBlocks(node)) return [{ role: 'other', ids: marksOf(node) }];
  return (node.children ?? []).flatMap(tagged);
}

function itemsIn(node: Node): { role: TaggedBlock['role']; ids: string[] }[] {
  return node.role === 'LI' ? tagged(node) : (node.children ?? []).flatMap(itemsIn);
}

function holdsBlocks(node: Node): boolean {
  return (node.children ?? []).some(
    (child) =>
      blockRoles.test(child.role ?? '') || /^(?:H[1-6]?|LI?)$/.test(child.role ?? '') || holdsBlocks(child),
  );
}

/** Marks below a node; without those of nested lists and of item labels where asked. */
function marksOf(node: Node, ownOnly = false): string[] {
  if (node.type === 'content') return node.id === undefined ? [] : [node.id];
  return (node.children ?? [])
    .filter((child) => !ownOnly || (child.role !== 'L' && child.role !== 'Lbl'))
    .flatMap((child) => marksOf(child, ownOnly));
}

async function contentsByMark(page: PDFPageProxy): Promise<Map<string, Content>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const [left, top] = page.view as [number, number, number, number];
  const height = page.getViewport({ scale: 1 }).height;
  const contents = new Map<string, Content>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== null);
      if (id == null) continue;
      const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
      const place = { x: x - left, y: height - (y - top) - size, width: item.width, height: size };
      const known = contents.get(id);
      const text = `${known?.text ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`;
      const places = [known?.place, item.str.trim() === '' ? undefined : place].filter(
        (one) => one !== undefined,
      );
      contents.set(id, { text, place: around(places) });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null);
  }
  return contents;
}

/** The smallest rectangle around all that are not empty. */
export function around(places: readonly Place[]): Place {
  const full = places.filter((place) => place.width > 0);
  if (full.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...full.map((place) => place.x));
  const y = Math.min(...full.map((place) => place.y));
  const right = Math.max(...full.map((place) => place.x + place.width));
  const bottom = Math.max(...full.map((place) => place.y + place.height));
  return { x, y, width: right - x, height: bottom - y };
}
