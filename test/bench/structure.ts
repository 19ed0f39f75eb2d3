// Headings and list items found without a structure tree, against the tree that tagged files carry:
//   node test/bench/structure.ts FILE.pdf ... [--list]
// The tree is hidden from the program and read here by pdfjs alone. Trees are made by people in a hurry: look at
// the disagreements (--list) before believing a low figure.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { table } from '../../src/evaluate/render.ts';
import { scoreOf } from '../../src/evaluate/statistics.ts';
import { extractPdf } from '../../src/extract/pdf/extract-pdf.ts';
import type { Extraction } from '../../src/model/index.ts';
import { bareText } from '../../src/text/index.ts';
import { readStructureTree, type TaggedBlock } from './structure-tree.ts';

type Role = TaggedBlock['role'];
type Piece = Readonly<{ page: number; text: string }>;

const words = process.argv.slice(2);
const list = words.includes('--list');
const rows: string[][] = [];
const sums = new Map<Role, [number, number, number]>();
for (const file of words.filter((word) => !word.startsWith('--'))) {
  const bytes = readFileSync(file);
  const tree = await readStructureTree(bytes);
  if (tree.length === 0) {
    console.log(`${basename(file)}: no structure tree`);
    continue;
  }
  const extraction = await extractPdf(bytes, basename(file), { tags: false });
  for (const role of ['heading', 'list-item'] as const) compare(basename(file), role, tree, extraction);
}
for (const [role, [right, wrong, missed]] of sums) rows.push(rowOf(`all: ${role}`, right, wrong, missed));
console.log(table([['', 'in tree', 'precision', 'recall', 'F1'], ...rows]));
console.log('Bars: headings F1 .80, goal .90; list items F1 .85, goal .92.');

function compare(file: string, role: Role, tree: readonly TaggedBlock[], extraction: Extraction): void {
  const wanted = tree
    .filter((block) => block.role === role)
    .map(({ page, text }) => ({ page, text: bareText(text) }))
    .filter(({ text }) => text !== '');
  const found = extraction.blocks
    .filter((block) => block.kind === role)
    .map(({ page, span }) => ({
      page: page ?? 0,
      text: bareText(extraction.text.slice(span.start, span.end)),
    }));
  if (wanted.length === 0) {
    rows.push([`${file}: ${role}`, 'none marked', '-', '-', '-']);
    return;
  }
  const missed = wanted.filter((piece) => !found.some((other) => same(piece, other)));
  const wrong = found.filter((piece) => !wanted.some((other) => same(piece, other)));
  const right = wanted.length - missed.length;
  rows.push(rowOf(`${file}: ${role}`, right, wrong.length, missed.length));
  const sum = sums.get(role) ?? [0, 0, 0];
  sums.set(role, [sum[0] + right, sum[1] + wrong.length, sum[2] + missed.length]);
  if (!list) return;
  for (const { page, text } of missed)
    console.log(`${file} page ${page}: ${role} missed: ${text.slice(0, 60)}`);
  for (const { page, text } of wrong)
    console.log(`${file} page ${page}: no ${role} in the tree: ${text.slice(0, 60)}`);
}

/** The same piece of text on a page: one within the other, since trees cut a heading of two lines in two. */
function same(a: Piece, b: Piece): boolean {
  if (a.page !== b.page) return false;
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  return short !== '' && long.includes(short) && (short.length >= 12 || short.length * 2 >= long.length);
}

function rowOf(label: string, right: number, wrong: number, missed: number): string[] {
  const { precision, recall, f1 } = scoreOf(label, right, wrong, missed);
  return [label, String(right + missed), ...[precision, recall, f1].map((value) => value?.toFixed(2) ?? '-')];
}
