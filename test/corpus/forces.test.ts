import { expect, test } from 'vitest';
import { z } from 'zod';
import { forceSchema } from '../../src/model/index.ts';
import { readYaml } from './read-corpus.ts';

const forces = z.array(forceSchema).parse(readYaml('forces.yaml'));
const bySlug = new Map(forces.map((force) => [force.slug, force]));

test('there are 43 forces, each with a slug of its own', () => {
  expect(forces).toHaveLength(43);
  expect(bySlug.size).toBe(43);
  for (const slug of bySlug.keys()) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('the five forces of the East Midlands are one region', () => {
  const slugs = forces.filter((force) => force.region === 'East Midlands').map((force) => force.slug);
  expect(slugs).toEqual([
    'derbyshire',
    'leicestershire',
    'lincolnshire',
    'northamptonshire',
    'nottinghamshire',
  ]);
});

test('no alias names two areas', () => {
  const namesOf = (force: (typeof forces)[number]) => [force.name, ...(force.aliases ?? [])];
  const names = forces.flatMap((force) => [...new Set(namesOf(force).map((name) => name.toLowerCase()))]);
  expect(new Set(names).size).toBe(names.length);
});

test('each body follows the one before it without a gap', () => {
  for (const { governance } of forces) {
    for (const [index, body] of governance.entries()) {
      if (index > 0) expect(body.from).toBe(governance[index - 1]!.to);
    }
  }
});

test('a commissioner ends in May 2028 as announced, a mayor does not', () => {
  for (const { slug, governance, note } of forces) {
    const last = governance.at(-1)!;
    const isCommissioner = last.body.includes('Commissioner');
    expect([slug, last.to]).toEqual([slug, isCommissioner ? '2028-05' : null]);
    if (isCommissioner) expect(note).toContain('as announced');
  }
});

test('what is from memory says so', () => {
  for (const { note } of forces) expect(note).toMatch(/from memory, not checked/);
});

test('nothing in the file is fictional', () => {
  expect(forces.filter((force) => force.fictional)).toEqual([]);
});
