import { describe, expect, test } from 'vitest';
import { nameEntries } from '../../src/align/index.ts';
import { compileTerms } from '../../src/tag/index.ts';
import { parsePattern } from '../../src/text/index.ts';
import { readEvidence, readTaxonomyCategories } from './read-corpus.ts';

const { evidence, problems } = readEvidence();
const interventions = evidence?.interventions ?? [];
const names = compileTerms(evidence ? nameEntries(evidence) : []);
const finds = (id: string, text: string) => names.match(text).some((found) => found.id === id);
const get = (id: string) => interventions.find((one) => one.id === id)!;

test('the evidence base is read without a problem and holds 46 studies', () => {
  expect(problems).toEqual([]);
  expect(interventions).toHaveLength(46);
});

test('a study seen in a copy or in the press has no verdict, and says why', () => {
  const seenElsewhere = interventions.filter((one) => one.seenIn !== 'publisher page');
  expect(seenElsewhere.length).toBeGreaterThan(15);
  for (const one of seenElsewhere) {
    expect([one.id, one.verdict]).toEqual([one.id, null]);
    expect(one.verdictWithheld).not.toBeNull();
  }
});

test('what is from memory has no verdict', () => {
  for (const one of interventions)
    if (/from memory/.test(`${one.effect}${one.note}`)) expect(one.verdict).toBeNull();
});

test('a finding that processing raised offending is kept apart from diversion', () => {
  const processing = get('processing-campbell');
  expect(processing.evaluates).toContain('court processing');
  expect(processing.against).toContain('diversion');
  expect(finds('processing-campbell', 'We will divert young people from court.')).toBe(false);
});

test('a direction read in another body\u2019s summary gives no verdict', () => {
  expect(get('chb').verdict).toBeNull();
});

test('every study is related to codes of prevention, organised crime, resilience or neighbourhood policing', () => {
  for (const code of interventions.flatMap((one) => one.categories))
    expect(code).toMatch(/^((PRV|SOC|RES)-[a-z-]+|NBH)$/);
});

test('codes that studies point to, and studies that codes point to, are there', () => {
  const categories = readTaxonomyCategories();
  const codes = new Set(categories.map((category) => category.id));
  const ids = new Set(interventions.map((one) => one.id));
  expect(interventions.flatMap((one) => one.categories).filter((code) => !codes.has(code))).toEqual([]);
  expect(categories.flatMap((category) => category.evidence ?? []).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(interventions.filter((one) => one.names.length > 0))('$id', (one) => {
  test('its names can be read', () => {
    for (const name of [...one.names, ...(one.falseFriends ?? [])])
      expect(parsePattern(name)).toMatchObject({ ok: true });
  });

  test('is named by each of its examples, and not by the others', () => {
    expect(one.examples.match.filter((text) => !finds(one.id, text))).toEqual([]);
    expect(one.examples.noMatch.filter((text) => finds(one.id, text))).toEqual([]);
  });
});
