import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fragment, PageText, TagNode } from './layout.ts';
import { multiply } from './matrix.ts';

/** More pieces of text than any readable page has; the rest is left out and said so. */
export const fragmentLimit = 20_000;

type Item = Readonly<{
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
  fontName: string;
}>;
type Mark = Readonly<{ type: string; id?: string | null; tag?: string }>;
type Style = Readonly<{ ascent: number; descent: number; vertical: boolean }>;

/** One page's text, placed as the page is shown. `withTree` also asks for its structure tree. */
export async function readPage(page: PDFPageProxy, withTree: boolean): Promise<PageText> {
  const content = await readContent(page);
  const tree = withTree ? await page.getStructTree() : null;
  const viewport = page.getViewport({ scale: 1 });
  const read = readItems(content.items, content.styles, viewport);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    ...read,
    tree: tree === null ? null : readTree(tree as RawNode, 0),
  };
}

type Content = { items: (Item | Mark)[]; styles: Record<string, Style> };

/** Reads the page's text piece by piece and stops at the limit: a hostile page can go on for millions. */
async function readContent(page: PDFPageProxy): Promise<Content> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const content: Content = { items: [], styles: {} };
  while (content.items.length < 6 * fragmentLimit) {
    const { value, done } = await reader.read();
    if (done) return content;
    Object.assign(content.styles, value.styles);
    for (const item of value.items) content.items.push(item);
  }
  await reader.cancel(new Error('too many pieces of text'));
  return content;
}

type View = Readonly<{ width: number; height: number; transform: readonly number[] }>;

function readItems(items: readonly (Item | Mark)[], styles: Record<string, Style>, view: View) {
  const fragments: Fragment[] = [];
  const marks: { content: string | null; artefact: boolean }[] = [];
  let here = { content: null as string | null, artefact: false };
  let [characters, unmappedGlyphs] = [0, 0];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else
        marks.push({ content: item.id ?? here.content, artefact: here.artefact || item.tag === 'Artifact' });
      here = marks[marks.length - 1] ?? { content: null, artefact: false };
      continue;
    }
    if (item.str === '' || fragments.length >= fragmentLimit) continue;
    const fragment = place(item, styles[item.fontName], view.transform, here);
    if (fragment === null || isOutside(fragment, view)) continue;
    fragments.push(fragment);
    const counted = countGlyphs(item.str);
    characters += counted.characters;
    unmappedGlyphs += counted.unmapped;
  }
  return { fragments, characters, unmappedGlyphs, cut: fragments.length >= fragmentLimit };
}

/** Printers' notes beyond the page's visible part are no text of the page. */
function isOutside({ x, y, width, height }: Fragment, view: View): boolean {
  return x + width < 0 || y + height < 0 || x > view.width || y > view.height;
}

/** Null where a broken file gives no finite place. */
function place(
  item: Item,
  style: Style | undefined,
  view: readonly number[],
  mark: { content: string | null; artefact: boolean },
): Fragment | null {
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  // Of letters that stand upright, as nearly all do, both are plain.
  const size = c === 0 ? Math.abs(d) : Math.hypot(c, d);
  if (!Number.isFinite(a + b + c + d + e + f + item.width) || size === 0) return null;
  const turn = b === 0 && a > 0 ? 0 : (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const [ascent, descent] = heights(style);
  const along = style?.vertical ? size : item.width;
  const up = ascent * size;
  const down = descent * size;
  const tall = (ascent + descent) * size;
  const isLevel = turn === 0 || turn === 2;
  return {
    text: item.str,
    size,
    font: item.fontName,
    turn,
    content: mark.content,
    artefact: mark.artefact,
    x: turn === 0 ? e : turn === 1 ? e - down : turn === 2 ? e - along : e - up,
    y: turn === 0 ? f - up : turn === 1 ? f : turn === 2 ? f - down : f - along,
    width: isLevel ? along : tall,
    height: isLevel ? tall : along,
    baseline: isLevel ? f : e,
  };
}

/** Ascent and descent as shares of the size, both positive, held to what letters can be. */
function heights(style: Style | undefined): [number, number] {
  const ascent = style?.ascent ?? 0;
  const descent = Math.abs(style?.descent ?? 0);
  return [ascent >= 0.5 && ascent <= 1.2 ? ascent : 0.85, descent > 0 && descent <= 0.5 ? descent : 0.22];
}

const unmapped = /[\uFFFD\uE000-\uF8FF]|(?!\s)\p{Cc}/gu;

/** Letters, figures and signs of European print, with no space but the plain one. */
const printed = /^[ -~\u00A1-\u024F\u2010-\u2027]*$/;

function countGlyphs(text: string): { characters: number; unmapped: number } {
  if (printed.test(text)) return { characters: text.replaceAll(' ', '').length, unmapped: 0 };
  const characters = text.replace(/\s/g, '').length;
  return { characters, unmapped: text.match(unmapped)?.length ?? 0 };
}

type RawNode = Readonly<{ role?: string; type?: string; id?: string; children?: readonly RawNode[] }>;

function readTree(node: RawNode, depth: number): TagNode {
  const children: (TagNode | string)[] = [];
  if (depth < 60) {
    for (const child of node.children ?? []) {
      if (child.type === 'content' && child.id !== undefined) children.push(child.id);
      else if (child.children !== undefined) children.push(readTree(child, depth + 1));
    }
  }
  return { role: node.role ?? '', children };
}
