import type { Metric } from '../metric.ts';

export const distinctiveWords: Metric = {
  id: 'distinctive-words',
  label: 'Words a plan uses more than the others',
  definition:
    'Words, in any inflection, that a plan uses at least twice as often as all other compared plans together, in three of its sections or more. Names and words of little content are left out.',
  unit: 'words',
  caveats: [
    'What is more frequent here is not more important here.',
    'Welsh text, running heads and contents pages are not counted.',
  ],
  source:
    'Log Ratio (A. Hardie, 2014); log-likelihood above 6.63 as a filter only (P. Rayson and R. Garside, 2000)',
};
