import { expect, test } from 'vitest';
import { readPlan, type Unit } from '../../src/samples/index.ts';
import { corpusFile, sources } from './samples-fixture.ts';

/** The codes of the codebook. */
const codes = new Set(
  [
    'PRV-early PRV-education PRV-situational PRV-hotspot PRV-problem PRV-offender PRV-substance PRV-violence',
    'PRV-vulnerable PRV-demand PRV-general SOC-general SOC-drugs SOC-exploitation SOC-fraud-cyber SOC-weapons',
    'SOC-acquisitive SOC-finance SOC-risk SOC-regional RES-engagement RES-trust RES-volunteers',
    'RES-voluntary-sector RES-place RES-cohesion RES-information RES-emergency NBH PTN VIC EVD OTH',
  ].flatMap((line) => line.split(' ')),
);
const plans = sources().map(readPlan);
const units = plans.flatMap((plan) => plan.units);
const named = (wanted: (unit: Unit) => boolean) => units.filter(wanted).map((unit) => unit.text);

test('there is a line for every unit, and no id twice', () => {
  const lines = corpusFile('gold/samples.jsonl').toString('utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(units.length);
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(lines.length);
});

test('a commitment has strength, actor, measurable and a code', () => {
  const faulty = (unit: Unit) =>
    unit.strength === undefined ||
    unit.actor === undefined ||
    unit.measurable === undefined ||
    unit.codes.length === 0;
  expect(named((unit) => unit.kind === 'commitment' && faulty(unit))).toEqual([]);
});

test('a priority has a code', () => {
  expect(named((unit) => unit.kind === 'priority' && unit.codes.length === 0)).toEqual([]);
});

test('context and achievements have neither codes nor the attributes of commitments', () => {
  const other = (unit: Unit) => unit.kind === 'context' || unit.kind === 'achievement';
  expect(named((unit) => other(unit) && (unit.codes.length > 0 || unit.strength !== undefined))).toEqual([]);
});

test('only context and achievements have mentions', () => {
  const undertaking = (unit: Unit) => unit.kind === 'commitment' || unit.kind === 'priority';
  expect(named((unit) => undertaking(unit) && unit.mentions !== undefined)).toEqual([]);
});

test('every code is one of the codebook', () => {
  const used = units.flatMap((unit) => [...unit.codes, ...(unit.mentions ?? [])]);
  expect([...new Set(used)].filter((code) => !codes.has(code))).toEqual([]);
});

test('headings, contents and table headers promise nothing', () => {
  expect(named((unit) => unit.blockKind === 'heading' && unit.kind !== 'context')).toEqual([]);
});

test('a pull quote has the label of the sentence it repeats', () => {
  const quotes = units.filter((unit) => unit.blockKind === 'pull-quote');
  expect(quotes.length).toBeGreaterThan(8);
  for (const quote of quotes) {
    const original = units.find((unit) => unit.text === quote.text && unit.blockKind !== 'pull-quote');
    expect({ kind: quote.kind, codes: quote.codes }).toEqual({
      kind: original?.kind,
      codes: original?.codes,
    });
  }
});

test('between its two editions one area keeps some undertakings word for word and drops others', () => {
  const promises = (id: string) =>
    plans
      .find((plan) => plan.id === id)!
      .units.filter((unit) => unit.kind === 'commitment')
      .map((unit) => unit.text);
  const newer = new Set(promises('greater-brantwick-2025'));
  const older = promises('greater-brantwick-2021');
  expect(older.filter((text) => newer.has(text)).length).toBeGreaterThanOrEqual(6);
  expect(older.filter((text) => !newer.has(text)).length).toBeGreaterThan(40);
});
