import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a tagged PDF itself says is a heading or a list item: its text, letters and digits only, by page. */
export type TaggedBlock = Readonly<{ role: 'heading' | 'list-item'; page: number; text: string }>;

type Node = { role?: string; children?: Node[]; type?: string; id?: string };

/** Headings and list items of a file's structure tree, read straight from pdfjs; empty where it has no tree. */
export async function readStructureTree(bytes: Uint8Array): Promise<TaggedBlock[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const blocks: TaggedBlock[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) {
      const texts = await textsByMark(page);
      for (const { role, ids } of tagged(tree)) {
        const text = ids.map((id) => texts.get(id) ?? '').join(' ');
        blocks.push({ role, page: number, text });
      }
    }
    page.cleanup();
  }
  await task.destroy();
  return blocks;
}

/** Outermost headings and innermost list items, each with the marks of its own content. */
function tagged(node: Node): { role: TaggedBlock['role']; ids: string[] }[] {
  if (/^H[1-6]?$/.test(node.role ?? '')) return [{ role: 'heading', ids: marksOf(node) }];
  const below = (node.children ?? []).flatMap(tagged);
  if (node.role !== 'LI') return below;
  return [{ role: 'list-item', ids: marksOf(node, true) }, ...below];
}

/** Marks below a node; without those of nested lists and of item labels where asked. */
function marksOf(node: Node, ownOnly = false): string[] {
  if (node.type === 'content') return node.id === undefined ? [] : [node.id];
  return (node.children ?? [])
    .filter((child) => !ownOnly || (child.role !== 'L' && child.role !== 'Lbl'))
    .flatMap((child) => marksOf(child, ownOnly));
}

async function textsByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== null);
      if (id != null) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null);
  }
  return texts;
}
