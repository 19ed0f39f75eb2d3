import { expect, it } from 'vitest';
import { hintFor } from '../../src/verify/check-file.ts';

it('who changed the comparison is not sent to report, which makes nothing from it', () => {
  expect(hintFor('comparison.json')).toContain('pcp analyse');
  expect(hintFor('comparison.json')).not.toContain('pcp report');
  expect(hintFor('report/areas.csv')).toContain('pcp report');
});
