import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { knownComparison, noteComparison } from '../../src/io/known-comparison.ts';
import { readComparison } from '../../src/io/read-comparison.ts';
import { readKnownComparison } from '../../src/io/read-known-comparison.ts';
import type { Comparison } from '../../src/model/index.ts';
import { comparisonParts, joinedBytes } from '../../src/report/index.ts';
import { fictionalComparison } from '../report/fixture.ts';

const out = mkdtempSync(join(tmpdir(), 'pcp-known-'));
const path = join(out, 'comparison.json');
afterAll(() => rmSync(out, { recursive: true }));

/** Writes a comparison and notes it, as a run does. */
function save(comparison: Comparison): void {
  const parts = comparisonParts(comparison);
  const bytes = joinedBytes(parts);
  writeFileSync(path, bytes);
  let end = 0;
  noteComparison(
    out,
    bytes,
    parts.map(({ length }) => {
      end += length;
      return end;
    }),
  );
}
const readKnown = () => readKnownComparison(path, knownComparison(out)!);

describe('a comparison that this code wrote', () => {
  beforeEach(() => save(fictionalComparison()));

  it('is read an area at a time, with its fields in the order in which they stand', () => {
    expect(`${JSON.stringify(readKnown())}\n`).toBe(readFileSync(path, 'utf8'));
  });

  it('is read where it has one area or none, and words of several bytes', () => {
    const one = fictionalComparison();
    for (const forces of [one.forces.slice(0, 1), []]) {
      save({ ...one, pcp: 'Cymru – 🏴', forces });
      expect(readKnown()).toEqual({ ...one, pcp: 'Cymru – 🏴', forces });
    }
  });

  it('is not known once a byte of it is another', () => {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/"quote":"./, '"quote":"#'));
    expect(readKnown()).toBe(null);
    writeFileSync(path, text.replace('"force"', '"force:'));
    expect(readKnown()).toBe(null);
    writeFileSync(path, text.slice(0, -9));
    expect(readKnown()).toBe(null);
  });

  it('is read by its schema where what is noted of it is gone, cut short or something else', async () => {
    const noted = join(out, 'cache', 'comparison.json');
    const whole = readFileSync(noted, 'utf8');
    for (const text of [
      '',
      whole.slice(0, -4),
      '[]',
      '{"key":1,"ends":[]}',
      '{"key":"","ends":[3,2]}',
      'null',
    ]) {
      writeFileSync(noted, text);
      expect(knownComparison(out)).toBe(null);
      expect(await readComparison(out)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    }
  });
});
