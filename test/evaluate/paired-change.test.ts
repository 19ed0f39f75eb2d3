import { describe, expect, it } from 'vitest';
import { pairedChanges } from '../../src/evaluate/index.ts';
import { goldCommitment, reading } from './build.ts';

const documents = Array.from({ length: 12 }, (_, number) => `plan-${number}.md`);
const unitsOf = (document: string) =>
  Array.from({ length: 5 }, (_, number) =>
    goldCommitment({ text: `${document} unit ${number}`, document, codes: ['PRV-early'] }),
  );
const units = documents.flatMap(unitsOf);
/** Readings of which every `missed`th lacks its code. */
const read = (missed: number) =>
  units.map((unit, at) => reading(unit, { codes: at % missed === 0 ? [] : ['PRV-early'] }));
const figures = { 'code-micro-f1': 'code' };

describe('a change of figures', () => {
  it('is the difference of the two, with a range that holds it', () => {
    const [change] = pairedChanges(read(2), read(10), figures);
    expect(change!.before).toBeCloseTo(2 / 3);
    expect(change!.change).toBeCloseTo(change!.after! - change!.before!);
    expect(change!.interval!.low).toBeGreaterThan(0);
    expect(change!.interval!.low).toBeLessThanOrEqual(change!.change!);
    expect(change!.interval!.high).toBeGreaterThanOrEqual(change!.change!);
  });

  it('of the same readings is none, and turns its sign with the readings', () => {
    expect(pairedChanges(read(3), read(3), figures)[0]).toMatchObject({
      change: 0,
      interval: { low: 0, high: 0 },
    });
    const [one] = pairedChanges(read(2), read(10), figures);
    const [other] = pairedChanges(read(10), read(2), figures);
    expect(other!.change).toBeCloseTo(-one!.change!);
    expect(other!.interval!.low).toBeCloseTo(-one!.interval!.high, 5);
  });

  it('has no range for fewer than three documents, and gives the same for the same', () => {
    const few = (all: ReturnType<typeof read>) => all.filter(({ unit }) => unit.document < 'plan-1.');
    expect(pairedChanges(few(read(2)), few(read(10)), figures)[0]!.interval).toBeNull();
    expect(pairedChanges(read(2), read(7), figures)).toEqual(pairedChanges(read(2), read(7), figures));
  });
});
