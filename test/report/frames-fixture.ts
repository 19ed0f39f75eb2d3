import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Comparison, comparisonSchema, framesSchema } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';

/** The frames that ship. */
export const frames = framesSchema.parse(
  parse(readFileSync(new URL('../../corpus/frames.yaml', import.meta.url), 'utf8')),
);

/** The fixture with one thing found in the first edition, and the other states beside it. */
export function withFrames(): Comparison {
  const comparison = fictionalComparison();
  const states = ['not-found', 'not-read', 'cannot-tell', 'does-not-apply'] as const;
  return comparisonSchema.parse({
    ...comparison,
    frames,
    forces: comparison.forces.map((area) => ({
      ...area,
      editions: area.editions.map((figures) => ({
        ...figures,
        frames: {
          held: { date: '2025-04-01', from: 'period-start' },
          bodies: [{ kind: 'pcc', name: `Commissioner for ${area.name}`, from: '2012-11-22', to: '2028-05' }],
          checks: frames.frames.flatMap((frame, at) =>
            frame.items.map(({ id }, index) => {
              const found = index === 0 && figures.statements[0] !== undefined;
              const state =
                frame.id === 'spr-2012' ? 'does-not-apply' : found ? 'found' : states[(at + index) % 3]!;
              return {
                frame: frame.id,
                item: id,
                state,
                why: state === 'found' || state === 'not-found' ? null : 'its period starts after March 2015',
                count: state === 'found' ? 3 : 0,
                statements: state === 'found' ? [figures.statements[0]!.id] : [],
              };
            }),
          ),
        },
      })),
    })),
  });
}
