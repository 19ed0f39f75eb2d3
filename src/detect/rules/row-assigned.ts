import type { Reading } from '../reading.ts';
import { type Hit, type Rule, silent } from '../rule.ts';

/** Another cell of the row says who leads it or by when: what the first cells say is to be done. */
export const rowAssigned: Rule = {
  id: 'row-assigned',
  says: 'commitment',
  doc: 'Another cell of the row says who leads it or by when.',
  examples: {
    fires: [
      { text: 'Mental health nurses in the control room', blockKind: 'table-cell', owner: 'Chief Constable' },
    ],
    not: [{ text: 'Mental health nurses in the control room', blockKind: 'table-cell' }],
  },
  match: ({ sentence: { blockKind, table, row } }: Reading): readonly Hit[] => {
    if (blockKind !== 'table-cell' || table?.isHeader === true || (table?.column ?? 0) > 1) return silent;
    const told = row?.find(({ says }) => says !== null);
    return told === undefined ? silent : [{ words: told.text, where: 'place' }];
  },
};
