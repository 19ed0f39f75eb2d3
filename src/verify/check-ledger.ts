import type { Fault } from './fault.ts';
import type { Entry, Ledger } from './ledger.ts';

type Check = Readonly<{ checked: number; faults: Pick<Fault, 'kind' | 'place' | 'expected' | 'found'>[] }>;

/** Holds what a file has of the main figures against them, read by names and not by the code that wrote the file. */
export function checkLedger(ledger: Ledger, entries: readonly Entry[]): Check {
  const faults: Check['faults'] = [];
  let checked = 0;
  for (const { key, value, place, isRounded } of entries) {
    const expected = ledger.get(key);
    if (expected === undefined) continue;
    checked += 1;
    if (value !== expected && !(isRounded && isNear(expected, value)))
      faults.push({ kind: 'figure', place, expected, found: value });
  }
  return { checked, faults };
}

/** Half of the last figure that is shown. */
const halfShown = 0.05 + 1e-9;

/** Equal as shown with one figure after the point; where nothing is shown, there is none or nothing was counted. */
function isNear(expected: string, value: string): boolean {
  if (value === '') return expected === '' || expected === '0';
  return expected !== '' && Math.abs(Number(expected) - Number(value)) <= halfShown;
}
