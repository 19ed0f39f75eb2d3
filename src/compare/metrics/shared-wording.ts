import type { Metric } from '../metric.ts';

export const sharedWording: Metric = {
  id: 'shared-wording',
  label: 'Wording that plans share',
  definition:
    'Passages of twelve words or more that two compared plans print word for word, capitals and signs aside. What four plans or more print is set aside, and so is what names a law or the Strategic Policing Requirement.',
  unit: 'passages, and words in them',
  caveats: [
    'No direction is implied: both plans may have the words from a third text.',
    'A passage with a word changed is two passages, or none.',
  ],
  source:
    'Winnowing of eight-word fingerprints in windows of five (S. Schleimer, D. Wilkerson and A. Aiken, 2003)',
};
