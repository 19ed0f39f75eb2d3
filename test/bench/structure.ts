// Order, headings and list items found without a structure tree, against the tree that tagged files carry:
//   node test/bench/structure.ts FILE.pdf ... [--list] [--out FOLDER]
// The tree is hidden from the program and read here by pdfjs alone. Trees are made by people in a hurry: pages whose
// tree is itself wrong are listed, drawn with both orders below FOLDER (out/wrong-trees), and scored both ways.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { table } from '../../src/evaluate/render-table.ts';
import { scoreOf } from '../../src/evaluate/statistics.ts';
import { orderPicture } from './order-picture.ts';
import {
  addOrders,
  addTallies,
  type FileScores,
  type Order,
  type StructureScores,
  scoreStructure,
  type Tally,
} from './structure-scores.ts';

const words = process.argv.slice(2);
const list = words.includes('--list');
const outAt = words.indexOf('--out');
const folder = outAt < 0 ? 'out/wrong-trees' : (words[outAt + 1] ?? 'out/wrong-trees');
const files = words.filter((word, i) => !word.startsWith('--') && (outAt < 0 || i !== outAt + 1));
const scored: FileScores[] = [];
for (const file of files) {
  const scores = await scoreStructure(readFileSync(file), basename(file));
  if (scores === null) console.log(`${basename(file)}: no structure tree`);
  else scored.push(scores);
}
print('All pages', (scores) => scores.all);
print('Without pages whose tree is itself wrong', (scores) => scores.sound);
console.log('Bars: order agreement .97; headings F1 .80, goal .90; list items F1 .85, goal .92.');
console.log(
  'Order agreement: over pairs of blocks that follow each other in the tree and are found on their page, the share\n' +
    'whose first is read before its second; running heads and page numbers are left out.\n',
);
listWrong();
if (list) listFaults();

function print(title: string, of: (scores: FileScores) => StructureScores): void {
  const rows = scored.map(of).map((one) => rowOf(one.name, one.pages, one));
  const all = scored.map(of);
  const pages = all.reduce((sum, one) => sum + one.pages, 0);
  const sum = {
    headings: addTallies(all.map((one) => one.headings)),
    items: addTallies(all.map((one) => one.items)),
    order: addOrders(all.map((one) => one.order)),
  };
  const head = [
    title,
    'pages',
    'order',
    'pairs',
    'found',
    'headings',
    'P',
    'R',
    'F1',
    'items',
    'P',
    'R',
    'F1',
  ];
  console.log(`${table([head, ...rows, rowOf('all', pages, sum)])}\n`);
}

function rowOf(
  name: string,
  pages: number,
  { headings, items, order }: Pick<StructureScores, 'headings' | 'items' | 'order'>,
): string[] {
  return [name, String(pages), ...orderCells(order), ...tallyCells(headings), ...tallyCells(items)];
}

function orderCells({ pairs, agreeing, blocks, found }: Order): string[] {
  return [share(agreeing, pairs), String(pairs), share(found, blocks)];
}

function tallyCells(tally: Tally | null): string[] {
  if (tally === null) return ['none marked', '-', '-', '-'];
  const { precision, recall, f1 } = scoreOf('', tally.right, tally.wrong, tally.missed);
  return [
    String(tally.right + tally.missed),
    ...[precision, recall, f1].map((value) => value?.toFixed(3) ?? '-'),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function listWrong(): void {
  const pages = scored.reduce((sum, { all }) => sum + all.pages, 0);
  mkdirSync(folder, { recursive: true });
  for (const about of ['order', 'list-item'] as const) {
    const out = scored.flatMap(({ all, wrong, tree, extraction }) =>
      wrong.filter((one) => one.about === about).map((one) => ({ ...one, name: all.name, tree, extraction })),
    );
    const left = `${out.length} of ${pages} (${share(out.length, pages)}; at most .05 may be left out)`;
    console.log(`Pages left out of the second figure for ${about}: ${left}`);
    for (const { name, page, why, tree, extraction } of out) {
      const picture = join(folder, `${name.replace(/\.pdf$/, '')}-page-${page}.svg`);
      writeFileSync(picture, orderPicture(page, tree, extraction));
      console.log(`  ${name} page ${page}: ${why} (${picture})`);
    }
  }
}

function listFaults(): void {
  for (const { all } of scored) {
    for (const { page, before, after } of all.disagreements)
      console.log(
        `${all.name} page ${page}: order: “${before.slice(0, 50)}” is read after “${after.slice(0, 50)}”`,
      );
    for (const { page, role, what, text } of all.faults)
      console.log(`${all.name} page ${page}: ${role} ${what}: ${text.slice(0, 60)}`);
  }
}
