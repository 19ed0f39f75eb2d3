import type { Comparison } from '../model/index.ts';
import { checkLedger } from './check-ledger.ts';
import { differences } from './differences.ts';
import { type Fault, figuresIn } from './fault.ts';
import { jsonDifferences, numbersIn } from './json-differences.ts';
import { entriesIn, type Ledger } from './ledger.ts';
import { entriesInPage } from './page-entries.ts';
import { type Said, saidIn, tablesIn } from './said/index.ts';

/** How many figures of a file were held against what the analyses give, and what does not hold. */
export type FileCheck = Readonly<{ figures: number; faults: readonly Fault[] }>;

/**
 * Holds a file of the report against the same file made again from the analyses, and its main figures, read by their names,
 * against the ledger of the comparison made again. Null for a kind of file that is not read back and is not the same byte for byte.
 */
export function checkFile(
  path: string,
  found: Uint8Array,
  expected: Uint8Array,
  { ledger, comparison }: Readonly<{ ledger: Ledger; comparison: Comparison }>,
): FileCheck | null {
  try {
    if (/\.(?:json|jsonld)$/.test(path)) return checkJson(path, found, expected);
    const said = saidIn(path, found);
    if (said === null) return sameBytes(found, expected) ? { figures: 0, faults: [] } : null;
    const entries = path.endsWith('.html')
      ? entriesInPage(new TextDecoder().decode(found), comparison)
      : entriesIn(tablesIn(path, found));
    const named = checkLedger(ledger, entries);
    const faults = named.faults.length > 0 ? named.faults : differences(saidIn(path, expected)!, said);
    return {
      figures: countIn(said),
      faults: faults.map((fault) => ({ ...fault, file: path, hint: hintFor(path) })),
    };
  } catch (error) {
    return { figures: 0, faults: [cannotOpen(path, error)] };
  }
}

/** What to do about a file; report makes nothing from a comparison that was changed, so that is made by analyse. */
export const hintFor = (path: string): string =>
  path === 'comparison.json'
    ? 'Run pcp analyse again with the same --out: it is made anew, and no plan that has not changed is read again. Do not change it by hand.'
    : 'Make the report again with pcp report, and do not change its files by hand.';

const countIn = (said: readonly Said[]): number => said.reduce((sum, { text }) => sum + figuresIn(text), 0);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

function checkJson(path: string, found: Uint8Array, expected: Uint8Array): FileCheck {
  const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
  const value = parsed(found);
  const faults = sameBytes(found, expected) ? [] : jsonDifferences(parsed(expected), value);
  return {
    figures: numbersIn(value),
    faults: faults.map((fault) => ({ ...fault, file: path, hint: hintFor(path) })),
  };
}

function cannotOpen(path: string, error: unknown): Fault {
  const found = error instanceof Error ? error.message : String(error);
  return {
    kind: 'file',
    file: path,
    place: 'the whole',
    expected: 'a file that opens',
    found,
    hint: hintFor(path),
  };
}
