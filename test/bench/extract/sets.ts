import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readStructureTree } from '../structure-tree.ts';
import { makeBrochure } from './brochure.ts';
import type { Gold } from './gold.ts';
import { layouts } from './pages.ts';

/** Files that are read together, each with the truth about it. `peers` is false where pcp alone reads them; `trees` says that the truth is a structure tree: blocks, not sentences. */
export type FileSet = Readonly<{
  name: string;
  files: readonly GoldFile[];
  pages: number;
  peers: boolean;
  trees: boolean;
}>;
export type GoldFile = Readonly<{ path: string; gold: Gold }>;

const root = join(import.meta.dirname, '../../..');

/** Brochures of each lay-out, frames painted in shuffled order, written to the scratch folder. */
export async function brochureSets(
  scratch: string,
  seeds: readonly number[],
  peers: boolean,
): Promise<FileSet[]> {
  const sets: FileSet[] = [];
  for (const overlap of [false, true]) {
    for (const layout of layouts) {
      const name = `${layout}${overlap ? ', overlapping' : ''}`;
      sets.push(await make(name, scratch, seeds, (seed) => ({ layout, overlap, seed, pages: 4 }), peers));
    }
  }
  return sets;
}

/** Long brochures of all lay-outs by turns: enough words for hyphens to be judged by what else the file says. */
export function longSet(scratch: string, seeds: readonly number[]): Promise<FileSet> {
  const spec = (seed: number) => ({
    layout: 'all' as const,
    overlap: seed % 2 === 0,
    seed: 1000 + seed,
    pages: 24,
  });
  return make('long brochures of all lay-outs', scratch, seeds, spec, true);
}

async function make(
  name: string,
  scratch: string,
  seeds: readonly number[],
  spec: (seed: number) => Parameters<typeof makeBrochure>[0],
  peers: boolean,
): Promise<FileSet> {
  const files: GoldFile[] = [];
  let pages = 0;
  for (const seed of seeds) {
    const brochure = await makeBrochure(spec(seed));
    const path = join(scratch, brochure.name);
    writeFileSync(path, brochure.bytes);
    files.push({ path, gold: brochure.gold });
    pages += brochure.pages;
  }
  return { name, files, pages, peers, trees: false };
}

type Label = Readonly<{ document: string; text: string; blockKind: string; page: number | null }>;

/**
 * The sample plans that are PDFs with text, for no reader here recognises scans, with their labels. What has no one place
 * in the order is a text of its own.
 */
export async function sampleSet(): Promise<FileSet> {
  const labels = readFileSync(join(root, 'corpus/gold/samples.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
  const paths: string[] = [];
  for (const path of pdfsIn(join(root, 'corpus/plans'))) {
    if (labels.some((label) => label.document === basename(path)) && (await hasText(path))) paths.push(path);
  }
  const files = paths.map((path) => ({
    path,
    gold: goldOf(labels.filter((label) => label.document === basename(path))),
  }));
  return { name: 'sample plans', files, pages: await pagesOf(paths), peers: true, trees: false };
}

const inOrder = new Set(['heading', 'paragraph', 'list-item']);

function goldOf(labels: readonly Label[]): Gold {
  const of = (kind: string) =>
    labels.filter((label) => label.blockKind === kind).map(({ text, page }) => ({ text, page: page ?? 0 }));
  const sentences = labels.map(({ text, page, blockKind }, i) => ({
    text,
    page: page ?? 0,
    thread: inOrder.has(blockKind) ? 'main' : `${blockKind} ${i}`,
  }));
  return { sentences, headings: of('heading'), items: of('list-item'), furniture: [] };
}

/** Real brochures that carry a structure tree, which no tool is shown; null where there are none on this machine. */
export async function realSet(): Promise<FileSet | null> {
  const files: GoldFile[] = [];
  for (const path of pdfsIn(join(root, '../shared/real/brochures'))) {
    const tree = await readStructureTree(readFileSync(path));
    if (tree.length === 0) continue;
    const of = (role: string) => tree.filter((block) => block.role === role);
    // Its blocks stand for sentences: only their order is scored, for the tree does not say how words are divided.
    const sentences = tree.map(({ text, page }) => ({ text, page, thread: 'main' }));
    files.push({ path, gold: { sentences, headings: of('heading'), items: of('list-item'), furniture: [] } });
  }
  if (files.length === 0) return null;
  return {
    name: 'real brochures',
    files,
    pages: await pagesOf(files.map((file) => file.path)),
    peers: true,
    trees: true,
  };
}

function pdfsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name));
}

async function pagesOf(paths: readonly string[]): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  let pages = 0;
  for (const path of paths) {
    const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
    pages += (await task.promise).numPages;
    await task.destroy();
  }
  return pages;
}

/** Whether the first page that is not the cover holds more than a few words. */
async function hasText(path: string): Promise<boolean> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const { items } = await (await pdf.getPage(Math.min(2, pdf.numPages))).getTextContent();
  await task.destroy();
  return items.length > 20;
}
