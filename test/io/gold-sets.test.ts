import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committedWeights } from '../../src/detect/index.ts';
import { parseGold, selectGold } from '../../src/evaluate/index.ts';
import { fittedSets, goldSets, isHere } from '../../src/io/gold-sets.ts';

describe('the sets of labels', () => {
  it('have names of their own, and those of the project are here', () => {
    const sets = goldSets();
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
    for (const name of ['plans', 'samples', 'reserve', 'reserve-statements'])
      expect(sets.filter((set) => set.name === name && isHere(set))).toHaveLength(1);
  });

  it('name what is kept unseen, and the committed weights were fitted on none of it', () => {
    const { sets, missing } = fittedSets('nowhere');
    const heldOut = [...sets, ...missing].flatMap((set) => set.heldOut);
    expect(heldOut).toEqual(expect.arrayContaining(['marram-coast', 'cleveland']));
    expect([...committedWeights.heldOut].sort()).toEqual(heldOut.sort());
  });

  it('say which are not on this machine', () => {
    expect(fittedSets('nowhere').missing.map(({ name }) => name)).toEqual(['statements']);
  });

  it.each(['reserve', 'reserve-statements'])('kept back hold out every document: %s', (wanted) => {
    const reserve = goldSets().find(({ name }) => name === wanted);
    const { units } = parseGold(readFileSync(reserve!.gold, 'utf8'));
    expect(selectGold(units, { leaveOut: reserve!.heldOut })).toEqual([]);
  });
});
