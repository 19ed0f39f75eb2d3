import type { EditionFigures } from '../../model/index.ts';
import type { Metric } from '../metric.ts';
import type { Reading } from '../reading.ts';

export const undertakings: Metric = {
  id: 'undertakings',
  label: 'Undertakings',
  definition:
    'Distinct things that the plan undertakes to do, firmly ("we will fund") or softly ("we will seek to"). What is printed again in a summary, heading, pull quote or foreword counts once, with all its pages. Wishes ("every victim should feel heard") and priorities are counted apart.',
  unit: 'distinct undertakings',
  caveats: [
    'A long plan has more of everything.',
    'One promise can be printed as one sentence or as a list of ten items.',
  ],
  source: 'Codebook of this project, version 1',
};

type StrengthCounts = Pick<
  EditionFigures['counts'],
  'undertakings' | 'firm' | 'soft' | 'wishes' | 'checkable' | 'priorities' | 'uncertain'
>;

/** Counts of an edition's distinct statements by kind and strength. */
export function countUndertakings({ distinct, undertakings: counted }: Reading): StrengthCounts {
  const statements = distinct.map((one) => one.statement);
  const firm = counted.filter(({ statement }) => statement.strength === 'firm');
  return {
    undertakings: counted.length,
    firm: firm.length,
    soft: counted.length - firm.length,
    wishes: statements.filter((one) => one.strength === 'aspiration').length,
    checkable: firm.filter(({ statement }) => statement.measurable).length,
    priorities: statements.filter((one) => one.kind === 'priority').length,
    uncertain: statements.filter((one) => one.uncertain).length,
  };
}
