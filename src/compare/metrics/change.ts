import type { Change, Finding } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';

export const change: Metric = {
  id: 'change',
  label: 'Change from the edition before',
  definition:
    'Each commitment of the compared edition, wishes among them, with the one of the edition before that says the same: kept, in other words, more firmly or less firmly said; and those of either that stand alone.',
  unit: 'commitments',
  caveats: [
    'Matched by machine on words in common: what is said in wholly other words is taken for new, and a match of few words is marked for reading.',
    'Without a match is not the same as given up: it may be done, or stand in another document.',
  ],
  source:
    'Weighted words in common (cosine with inverse document frequency, Spärck Jones 1972); limits chosen on the two editions of a sample area',
  findings: (compared) => compared.flatMap(changeOf),
};

function changeOf({ area }: ComparedArea): Finding[] {
  const { changes } = area;
  if (!changes || changes.changes.length === 0) return [];
  const count = (test: (one: Change) => boolean) => changes.changes.filter(test).length;
  const kept = count(({ relation, firmness }) => relation === 'kept' && firmness === 'same');
  const reworded = count(({ relation, firmness }) => relation === 'reworded' && firmness === 'same');
  const alone =
    changes.unread === null
      ? ` For ${count(({ relation }) => relation === 'no-match')} of the earlier plan no match was found, and for ${count(({ relation }) => relation === 'new')} of this one none in the earlier.`
      : '';
  return [
    {
      metric: change.id,
      text: `${area.name}, against its edition before: ${kept} commitments in the same words, ${reworded} in other words, ${count(({ firmness }) => firmness === 'firmer')} said more firmly and ${count(({ firmness }) => firmness === 'softer')} less firmly.${alone}`,
      statements: changes.changes.flatMap(({ after }) =>
        after === null ? [] : [`${area.force}/${changes.after}/${after}`],
      ),
    },
  ];
}
