import { changeRelations } from '../../../model/change.ts';
import type { ReportModel } from '../../report-model.ts';
import { boolean, key, number, type Table, text, type Value } from '../field.ts';
import { quoteRead } from '../reading-columns.ts';

/** A row a commitment of either edition of an area: the two that say the same in one row. */
export const changesTable = ({ comparison, edition }: ReportModel): Table => ({
  name: 'changes',
  title: 'Changes from the edition before',
  description:
    'Commitments of the compared edition and of the one before it, wishes among them, matched by machine on words in common. Without a match is not the same as given up.',
  foreignKeys: [],
  fields: [
    key('area', 'Area'),
    key('edition_before', 'The edition before'),
    key('edition', 'The compared edition'),
    text('relation', 'Same words, other words, new, or no match found', changeRelations),
    text('firmness', 'Said more firmly, less firmly or as firmly; empty without a match', [
      'firmer',
      'softer',
      'same',
    ]),
    number('likeness', 'Weighted words in common, 0 to 1 (cosine); empty without a match'),
    boolean('sure', 'False where a person should read both'),
    text('statement_before', 'Statement of the edition before'),
    text('quote_before', 'Its words'),
    text('statement', 'Statement of the compared edition'),
    text('quote', 'Its words'),
    boolean('quote_before_read', 'Whether a person has read the words of the edition before'),
    boolean('quote_read', 'Whether a person has read the words of the compared edition'),
  ],
  rows: comparison.forces.flatMap(({ force, changes }): Value[][] => {
    if (!changes) return [];
    const quote = (of: string, id: string | null) =>
      id === null ? null : (edition(force, of)?.statements.get(id)?.quote ?? null);
    return changes.changes.map((change) => [
      force,
      changes.before,
      changes.after,
      change.relation,
      change.firmness,
      change.likeness,
      change.sure,
      change.before,
      quote(changes.before, change.before),
      change.after,
      quote(changes.after, change.after),
      quoteRead(edition(force, changes.before), change.before),
      quoteRead(edition(force, changes.after), change.after),
    ]);
  }),
});
