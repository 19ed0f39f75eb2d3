import { greaterBrantwick } from './designs/greater-brantwick.ts';
import { kelderdale } from './designs/kelderdale.ts';
import { wendleshire } from './designs/wendleshire.ts';
import { westerlow } from './designs/westerlow.ts';
import { docxDocument } from './docx/document.ts';
import { goldLines } from './gold.ts';
import { htmlPage } from './html/page.ts';
import { type Design, makeBrochure } from './pdf/brochure.ts';
import { type Plan, readPlan } from './plan.ts';
import { type FontFiles, makeScan } from './scan/scanned-plan.ts';
import type { DrawnWord } from './scan/scanned-words.ts';
import { typeset } from './typography.ts';

export type MadeFile = Readonly<{ name: string; bytes: Uint8Array }>;
/** `places` are the words of pictures with where they were drawn, by which recognised boxes are checked. */
export type Samples = Readonly<{ files: readonly MadeFile[]; gold: string; places: readonly MadeFile[] }>;

/** A painted plan: its file, and the page of each unit by index (none in formats without pages). */
type Painted = Readonly<{
  extension: string;
  bytes: Uint8Array;
  pages: ReadonlyMap<number, number>;
  words?: readonly DrawnWord[];
}>;
type Painter = (plan: Plan, fonts: FontFiles) => Promise<Painted>;

const brochure =
  (design: Design): Painter =>
  async (plan) => ({ extension: 'pdf', ...(await makeBrochure(plan, design)) });

/** Formats without pages: no unit has a page. */
const noPages: ReadonlyMap<number, number> = new Map();

const webPage: Painter = async (plan) => ({
  extension: 'html',
  bytes: new TextEncoder().encode(htmlPage(plan)),
  pages: noPages,
});

const wordDocument: Painter = async (plan) => ({
  extension: 'docx',
  bytes: await docxDocument(typeset(plan)),
  pages: noPages,
});

/** The painter of each sample, by the id of its plan. */
const painters: Readonly<Record<string, Painter>> = {
  'greater-brantwick-2021': webPage,
  'greater-brantwick-2025': brochure(greaterBrantwick),
  'kelderdale-2025': async (plan, fonts) => ({
    extension: 'pdf',
    ...(await makeScan(plan, kelderdale, fonts)),
  }),
  'selwynshire-2025': wordDocument,
  'wendleshire-2025': brochure(wendleshire),
  'westerlow-2025': (plan, fonts) => brochure(westerlow)(typeset(plan), fonts),
};

/**
 * Makes the sample plans and their labels from parsed source files; `fonts` are what scanned pages are drawn with.
 * The same sources give the same bytes.
 * Throws where a source is faulty or has no painter.
 */
export async function makeSamples(sources: readonly unknown[], fonts: FontFiles): Promise<Samples> {
  const plans = sources.map(readPlan).sort((a, b) => (a.id < b.id ? -1 : 1));
  const files: MadeFile[] = [];
  const places: MadeFile[] = [];
  let gold = '';
  for (const plan of plans) {
    const painter = painters[plan.id];
    if (painter === undefined) throw new Error(`no painter for the sample "${plan.id}"`);
    const { extension, bytes, pages, words } = await painter(plan, fonts);
    const name = `${plan.id}.${extension}`;
    files.push({ name, bytes });
    gold += goldLines(plan, name, pages);
    if (words !== undefined)
      places.push({ name: `${name}.words.tsv`, bytes: new TextEncoder().encode(wordLines(words)) });
  }
  return { files, gold, places };
}

function wordLines(words: readonly DrawnWord[]): string {
  return words.map(({ page, x, y, text }) => `${page}\t${x}\t${y}\t${text}\n`).join('');
}
