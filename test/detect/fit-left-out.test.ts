import { describe, expect, it } from 'vitest';
import { fitAttributes, fitKind } from '../../src/detect/fit.ts';
import { fitLeftOut, leaveOneOut } from '../../src/detect/fit-left-out.ts';
import { type Labels, observe } from '../../src/detect/labelled.ts';
import { sentence } from './sentence.ts';

const yes: Labels = { kind: 'commitment', strength: 'firm', actor: 'commissioner', measurable: true };
const areas = ['north', 'south', 'east', 'west', 'mid', 'fen', 'moor', 'vale', 'dale', 'isle'];
const labelled = areas.flatMap((area) =>
  observe(
    { set: 'made up', group: area },
    [sentence('I will open two shops.'), sentence('It rained all year.')],
    new Map([
      [0, yes],
      [1, { kind: 'context' }],
    ]),
  ),
);
const without = (area: string) => labelled.filter(({ group }) => group !== area);

describe('weights for an area left out', () => {
  it('are those fitted on all others', () => {
    const weights = fitLeftOut(labelled, ['south']).get('south');
    expect(weights?.kind).toEqual(fitKind(without('south')));
    expect(weights?.actor).toEqual(fitAttributes(without('south')).actor);
  });

  it('learn nothing of it: no fit that serves it sees it', () => {
    const seen: string[][] = [];
    leaveOneOut(labelled, ['north'], (cases) => {
      seen.push(cases.map(({ group }) => group));
      return fitKind(cases);
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.flat()).not.toContain('north');
  });

  it('share the fits that the bands are chosen by', () => {
    let fits = 0;
    leaveOneOut(labelled, areas, fitKind, () => fits++);
    expect(fits).toBe(areas.length + (6 * 5) / 2);
  });
});
