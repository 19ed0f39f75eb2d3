import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, metrics } from '../../src/compare/index.ts';
import { context } from './build.ts';

const files = readdirSync(new URL('../../src/compare/metrics/', import.meta.url));
const ids = metrics.map((metric) => metric.id);

test('every file of the folder is a metric of the registry and every metric has its file', () => {
  const named = files.filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));
  expect([...ids].sort()).toEqual(named.sort());
});

test.each(metrics)('$id says what it is, its unit, its source and what to beware of', (metric) => {
  for (const text of [metric.label, metric.definition, metric.unit, metric.source])
    expect(text).toMatch(/\S/);
  expect(metric.caveats.length).toBeGreaterThan(0);
});

test('the comparison carries the definition of every metric', () => {
  expect(compare([], context).metrics?.map((metric) => metric.id)).toEqual(ids);
});
