import { expect, test } from 'vitest';
import { z } from 'zod';
import { editionSchema, forceSchema } from '../../src/model/index.ts';
import { readYaml } from './read-corpus.ts';

const plans = z.array(editionSchema).parse(readYaml('plans.yaml'));
const slugs = z
  .array(forceSchema)
  .parse(readYaml('forces.yaml'))
  .map((force) => force.slug);

test('every area has an edition and every edition a known area', () => {
  expect([...new Set(plans.map((plan) => plan.area))].sort()).toEqual([...slugs].sort());
});

test('an edition has an id of its own that begins with its area', () => {
  expect(new Set(plans.map((plan) => plan.id)).size).toBe(plans.length);
  for (const { id, area } of plans) expect(id.startsWith(`${area}-`)).toBe(true);
});

test('an area has no two editions of one period', () => {
  const periods = plans.map(({ area, from, to }) => `${area} ${from} ${to}`);
  expect(new Set(periods).size).toBe(plans.length);
});

test('every edition says what its address holds, and no lead claims to be a final plan', () => {
  for (const { id, standing, status } of plans) {
    expect(standing, id).toBeDefined();
    if (standing === 'lead') expect(status, id).not.toBe('final');
  }
});

test('a page on a document host is a copy, never the plan', () => {
  const hosts = /docslib|readkong|issuu|yumpu|vdocuments|fdocuments|mopdf/;
  for (const { standing, address } of plans) if (hosts.test(address ?? '')) expect(standing).toBe('copy');
});

test('the City of London publishes policing plans, everyone else full plans', () => {
  for (const { area, purpose } of plans)
    expect(purpose).toBe(area === 'city-of-london' ? 'policing-plan' : 'full-plan');
});

test('no edition claims a file that is not there', () => {
  expect(plans.filter((plan) => plan.files.length > 0)).toEqual([]);
});
