import type { Faults } from './complaints.ts';
import type { OpenPdf } from './open.ts';
import type { ReadPages } from './read-pages.ts';
import { countPageObjects, findRepair } from './repairs.ts';
import { checkStreams, contentsOf } from './streams.ts';

/** What is wrong with a file as a whole. */
export type Damage = Readonly<{
  /** What its index for readers has wrong, or null. */
  repair: 'no-end' | 'wrong-reference' | 'rebuilt' | null;
  /** How many pages a damaged file names; 0 for a sound one. */
  pageObjects: number;
  /** Packed parts that do not unpack. */
  brokenParts: number;
  /** Pages whose own instructions are among them, 1-based. */
  brokenPages: ReadonlySet<number>;
}>;

/**
 * Looks for damage in a file's bytes and in what pdfjs met when it opened and read it. `isWhole` tells of a packed part
 * whether pdfjs has unpacked it without a fault.
 */
export function findDamage(
  bytes: Uint8Array,
  read: ReadPages,
  opening: Faults,
  isWhole: OpenPdf['isWhole'],
): Damage {
  const rebuilt = opening.rebuilt || read.pages.some((page) => page.faults.rebuilt);
  const repair = findRepair(bytes) ?? (rebuilt ? 'rebuilt' : null);
  const { broken } = checkStreams(bytes, isWhole);
  const isDamaged = repair !== null || broken.length > 0 || read.pages.some((page) => page.failed !== null);
  return {
    repair,
    pageObjects: isDamaged ? countPageObjects(bytes) : 0,
    brokenParts: broken.length,
    brokenPages: pagesOf(bytes, read, new Set(broken)),
  };
}

function pagesOf(bytes: Uint8Array, read: ReadPages, broken: ReadonlySet<number>): Set<number> {
  if (broken.size === 0) return new Set();
  const hit = read.pages.filter(
    ({ object }) => object !== null && contentsOf(bytes, object).some((number) => broken.has(number)),
  );
  return new Set(hit.map(({ number }) => number));
}
