import type { Statement } from '../../model/index.ts';
import { readingOf } from '../reading-mark.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { boolean, text, type Value } from './field.ts';

/** What people say of a statement that stands in a row. */
export const readingFields = [
  boolean('read', 'Whether a person has read it'),
  text('reading', 'What became of the machine’s reading; empty where no person has read it', [
    'read',
    'corrected',
    'added',
    'rejected',
    'split',
    'merged',
    'disputed',
  ]),
  text('read_by', 'Who read it, by pseudonym, separated by spaces'),
  text('read_on', 'Day of the last word on it'),
  text('settled_by', 'Who settled what others differed on'),
  text('disputed', 'What its readers differ on and nobody has settled, separated by spaces'),
];

export function readingValues(
  { reviewed }: Pick<ShownEdition, 'reviewed'>,
  { id }: Pick<Statement, 'id'>,
): Value[] {
  const said = reviewed?.get(id);
  if (!said) return [false, null, null, null, null, null];
  const { by, on, adjudicator, disputed } = said;
  return [true, readingOf(said), by.join(' '), on, adjudicator, disputed.join(' ') || null];
}

/** Whether a person has read the words that a row quotes. */
export const quoteReadField = boolean('quote_read', 'Whether a person has read these words');

/** Null where a row has no quote. */
export const quoteRead = (
  shown: Pick<ShownEdition, 'reviewed'> | null | undefined,
  id: string | null | undefined,
): Value => (id === null || id === undefined ? null : (shown?.reviewed?.has(id) ?? false));
