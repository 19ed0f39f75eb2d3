import type { Metric } from '../metric.ts';

export const similarity: Metric = {
  id: 'similarity',
  label: 'Plans most alike',
  definition:
    'For each plan the three most like it: by subject (the share of its undertakings in each category) and by wording (the words of its commitments and priorities, weighed by how few plans use them), with what adds most to the likeness.',
  unit: 'cosine, 0 to 1',
  caveats: [
    'Two plans may be alike in subject and not in wording, and the other way about.',
    'Likeness does not say that one follows the other.',
  ],
  source: 'Cosine of vectors; tf-idf (K. Spärck Jones, 1972)',
};
