import { z } from 'zod';
import type { Evaluation } from '../../src/model/index.ts';

/** The floors of each set's figures by id (ceilings where less is better), and every lowering with its reason. */
export const floorsSchema = z.strictObject({
  floors: z.record(z.string(), z.record(z.string(), z.number())),
  lowered: z.array(
    z.strictObject({
      set: z.string(),
      figure: z.string(),
      from: z.number(),
      to: z.number(),
      reason: z.string().min(10),
    }),
  ),
});
export type Floors = z.infer<typeof floorsSchema>;

/** A floor lies so far under the figure it was raised to, so that one unit read otherwise does not stop work. */
export const slack = 0.005;

type Measured = Pick<Evaluation['figures'][number], 'id' | 'label' | 'value' | 'bars'>;

/** What is wrong with a set's figures: those under their floors and those without one, each in a sentence. */
export function faults(set: string, figures: readonly Measured[], { floors }: Floors): string[] {
  return figures.flatMap((figure) => {
    const { id, label, value } = figure;
    const floor = floors[set]?.[id];
    if (value === null) return floor === undefined ? [] : [`${set}: ${label} has no value any more.`];
    if (floor === undefined) return [`${set}: ${label} has no floor yet: npm run golden`];
    const short = shortfall(figure, value, floor);
    if (short <= 0) return [];
    const side = figure.bars.atMost ? 'over its ceiling' : 'under its floor';
    return [
      `${set}: ${label} is ${value.toFixed(3)}, ${short.toFixed(3)} ${side} of ${floor.toFixed(3)}. ` +
        `What disagrees: npm run --silent pcp -- evaluate --set ${set} --errors. ` +
        'Where the loss is meant: npm run golden -- --lower "why"',
    ];
  });
}

/**
 * Floors raised to what was measured. With a reason, floors that are not reached are lowered and each is recorded;
 * without one they stay.
 */
export function raised(
  set: string,
  figures: readonly Measured[],
  before: Floors,
  reason: string | null,
): Floors {
  const own: Record<string, number> = {};
  const lowered: Floors['lowered'] = [];
  for (const figure of figures) {
    if (figure.value === null) continue;
    const from = before.floors[set]?.[figure.id];
    const to = floorFor(figure, figure.value);
    const isRise = from === undefined || shortfall(figure, to, from) < 0;
    const isLoss = from !== undefined && shortfall(figure, figure.value, from) > 0;
    if (isLoss && reason !== null) lowered.push({ set, figure: figure.id, from, to, reason });
    own[figure.id] = isRise || (isLoss && reason !== null) ? to : from;
  }
  return {
    floors: { ...before.floors, [set]: own },
    lowered: [...before.lowered, ...lowered],
  };
}

/** How far a value falls short of a floor; negative where it lies beyond it. */
function shortfall({ bars }: Measured, value: number, floor: number): number {
  return bars.atMost ? value - floor : floor - value;
}

function floorFor({ bars }: Measured, value: number): number {
  const thousandths = (value + (bars.atMost ? slack : -slack)) * 1000;
  return (bars.atMost ? Math.ceil(thousandths) : Math.floor(thousandths)) / 1000;
}
