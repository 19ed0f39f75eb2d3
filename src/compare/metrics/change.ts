import type { Change, Finding } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';
import { inWords } from '../words.ts';

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
  const matched = said([
    [kept, 'in the same words'],
    [reworded, 'in other words'],
    [count(({ firmness }) => firmness === 'firmer'), 'said more firmly'],
    [count(({ firmness }) => firmness === 'softer'), 'said less firmly'],
  ]);
  const alone = said([
    [count(({ relation }) => relation === 'no-match'), 'of the earlier plan'],
    [count(({ relation }) => relation === 'new'), 'of this one'],
  ]);
  const unmatched =
    changes.unread === null && alone !== '' ? ` No match in the other was found for ${alone}.` : '';
  return [
    {
      metric: change.id,
      text: `${area.name}, against its edition before: ${matched === '' ? 'no commitment of the one was matched with one of the other' : `of the commitments matched, ${matched}`}.${unmatched}`,
      statements: changes.changes.flatMap(({ after }) =>
        after === null ? [] : [`${area.force}/${changes.after}/${after}`],
      ),
    },
  ];
}

/** "8 in the same words and 5 said more firmly": what there is none of is left unsaid. */
const said = (counts: readonly (readonly [number, string])[]): string =>
  inWords(counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`));
