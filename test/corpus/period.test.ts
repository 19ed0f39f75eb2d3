import { expect, it } from 'vitest';
import { readPeriod } from '../../src/corpus/period.ts';

it.each([
  ['Police and Crime Plan 2021-2025', '2021', '2025'],
  ['2024 – 29', '2024', '2029'],
  ['plan_2021/25', null, null],
  ['Plan 2021/25', '2021', '2025'],
  ['2025 to 2029', '2025', '2029'],
  ['2025-2024', null, null],
  ['call 2020-9999', null, null],
])('the period of "%s" is %s to %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ from, to });
});
