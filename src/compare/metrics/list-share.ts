import type { Share } from '../../model/index.ts';
import type { Metric } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from '../share.ts';

export const listShare: Metric = {
  id: 'list-share',
  label: 'Undertakings that are list items',
  definition: 'The share of distinct undertakings whose fullest wording is an item of a list.',
  unit: 'share of undertakings',
  caveats: ['Says how a plan is written, not what it undertakes: use it to read counts.'],
  source: 'Definition of this project',
};

/** List items among an edition's undertakings. */
export function listShareOf({ undertakings }: Reading): Share {
  const listed = undertakings.filter(({ statement }) => statement.list !== null);
  return shareOf(listed.length, undertakings.length);
}
