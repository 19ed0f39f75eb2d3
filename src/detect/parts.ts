import type { Reading } from './reading.ts';

/** A way of seeing a sentence, such as without what stands above it. */
export type See = (reading: Reading) => Reading;

/** All that there is. */
export const asItIs: See = (reading) => reading;

/** What can be taken away from a sentence's surroundings, to measure what it is worth. */
export type Surroundings = Readonly<{ leadIns: boolean; headings: boolean }>;

/**
 * Sees sentences without the lines that are switched off. Without lead-ins, column headers and introductions some lines
 * above go too, and an introduction right before is no neighbour: it would say the same.
 */
export function seeing({ leadIns, headings }: Surroundings): See {
  if (leadIns && headings) return asItIs;
  return (reading) => {
    const { previous, sentence } = reading;
    const introduced = previous?.form === 'introduction' || previous?.sentence.text === sentence.leadIn;
    return {
      ...reading,
      frames: reading.frames.filter(({ where }) => (where === 'heading' ? headings : leadIns)),
      previous: introduced && !leadIns ? null : previous,
    };
  };
}
