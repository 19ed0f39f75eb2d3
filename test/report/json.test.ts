import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../src/report/index.ts';
import { fictionalComparison } from './fixture.ts';

const comparison = fictionalComparison();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the comparison as JSON', () => {
  it('is the bytes of one text, though it is made an area at a time', () => {
    expect(text(comparisonJson(comparison))).toBe(`${JSON.stringify(comparison)}\n`);
  });

  it('keeps words of any script, and leaves out what has no value', () => {
    const told = { ...comparison, pcp: 'Cymru – 🏴 "dash"', proposals: undefined, forces: [] };
    expect(text(comparisonJson(told))).toBe(`${JSON.stringify(told)}\n`);
  });
});
