import { describe, expect, it } from 'vitest';
import { faults, floorsSchema, raised } from '../golden/floors.ts';

const bars = { first: null, bar: null, goal: null };
const f1 = (value: number | null) => ({ id: 'f1', label: 'commitment, F1', value, bars });
const error = (value: number) => ({ id: 'error', label: 'error', value, bars: { ...bars, atMost: true } });
const none = { floors: {}, lowered: [] };
const held = raised('plans', [f1(0.9), error(0.04)], none, null);

describe('floors of figures', () => {
  it('are raised to a little under what was measured, ceilings to a little over', () => {
    expect(held.floors.plans).toEqual({ f1: 0.895, error: 0.045 });
    expect(raised('plans', [f1(0.93), error(0.02)], held, null).floors.plans).toEqual({
      f1: 0.925,
      error: 0.025,
    });
  });

  it('are not lowered without a reason', () => {
    expect(raised('plans', [f1(0.7), error(0.2)], held, null)).toEqual(held);
  });

  it('are lowered with a reason, which is recorded', () => {
    const after = raised('plans', [f1(0.7), error(0.04)], held, 'a wrong label was mended');
    expect(after.floors.plans).toEqual({ f1: 0.695, error: 0.045 });
    expect(floorsSchema.parse(after).lowered).toEqual([
      { set: 'plans', figure: 'f1', from: 0.895, to: 0.695, reason: 'a wrong label was mended' },
    ]);
  });

  it('stay where a figure lies between floor and a new one', () => {
    expect(raised('plans', [f1(0.897), error(0.044)], held, 'no reason at all')).toEqual(held);
    expect(faults('plans', [f1(0.897), error(0.044)], held)).toEqual([]);
  });

  it('that are not reached are named, by how much, with the command that lists what disagrees', () => {
    const [under, over] = faults('plans', [f1(0.8), error(0.1)], held);
    expect(under).toContain('plans: commitment, F1 is 0.800, 0.095 under its floor of 0.895.');
    expect(under).toContain('evaluate --set plans --errors');
    expect(over).toContain('0.055 over its ceiling of 0.045');
  });

  it('that are missing, and figures that have gone, are named', () => {
    expect(faults('plans', [f1(0.8)], none)[0]).toContain('has no floor yet');
    expect(faults('plans', [f1(null)], held)[0]).toContain('no value any more');
  });
});
