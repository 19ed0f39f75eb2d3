import type { Metric } from '../metric.ts';
import type { Reading } from '../reading.ts';

const fewestWords = 2000;

export const rate: Metric = {
  id: 'rate',
  label: 'Undertakings per 10,000 words',
  definition:
    'Distinct undertakings divided by the English words of the plan outside headers, footers and contents pages, times 10,000.',
  unit: 'undertakings per 10,000 English words',
  caveats: [
    `Not given for texts of under ${fewestWords.toLocaleString('en-GB')} words.`,
    'Lists raise it: read it with the share of list items.',
  ],
  source: 'Definition of this project',
};

/** The rate, or null under 2,000 words, where a few sentences more or less would change it much. */
export function rateOf({ undertakings, bodyWords }: Reading): number | null {
  return bodyWords < fewestWords ? null : (undertakings.length / bodyWords) * 10_000;
}
