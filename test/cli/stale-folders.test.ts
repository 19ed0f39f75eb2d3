import { expect, it } from 'vitest';
import { foldersOf } from '../../src/cli/run/verify.ts';

it('stale files are named by the folder they lie in, each with how many, and one alone by its own name', () => {
  expect(
    foldersOf(['report-acle/areas.csv', 'report-acle/cells.csv', 'packs/acle.html', 'comparison.json']),
  ).toBe('report-acle (2 files), packs/acle.html and comparison.json');
});
