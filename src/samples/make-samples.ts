import { greaterBrantwick } from './designs/greater-brantwick.ts';
import { wendleshire } from './designs/wendleshire.ts';
import { westerlow } from './designs/westerlow.ts';
import { docxDocument } from './docx/document.ts';
import { goldLines } from './gold.ts';
import { htmlPage } from './html/page.ts';
import { type Design, makeBrochure } from './pdf/brochure.ts';
import { type Plan, readPlan } from './plan.ts';
import { typeset } from './typography.ts';

export type MadeFile = Readonly<{ name: string; bytes: Uint8Array }>;
export type Samples = Readonly<{ files: readonly MadeFile[]; gold: string }>;

/** A painted plan: its file, and the page of each unit by index (none in formats without pages). */
type Painted = Readonly<{ extension: string; bytes: Uint8Array; pages: ReadonlyMap<number, number> }>;
type Painter = (plan: Plan) => Promise<Painted>;

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
  'selwynshire-2025': wordDocument,
  'wendleshire-2025': brochure(wendleshire),
  'westerlow-2025': (plan) => brochure(westerlow)(typeset(plan)),
};

/**
 * Makes the sample plans and their labels from parsed source files. The same sources give the same bytes.
 * Throws where a source is faulty or has no painter.
 */
export async function makeSamples(sources: readonly unknown[]): Promise<Samples> {
  const plans = sources.map(readPlan).sort((a, b) => (a.id < b.id ? -1 : 1));
  const files: MadeFile[] = [];
  let gold = '';
  for (const plan of plans) {
    const painter = painters[plan.id];
    if (painter === undefined) throw new Error(`no painter for the sample "${plan.id}"`);
    const { extension, bytes, pages } = await painter(plan);
    const name = `${plan.id}.${extension}`;
    files.push({ name, bytes });
    gold += goldLines(plan, name, pages);
  }
  return { files, gold };
}
