import { practiceDocument } from '../../../review/index.ts';
import type { QueueAnswer } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { practiceKey, progressOfPractice } from './round.ts';

const mostWords = 120;

/** The items of the practice round, in their order. */
export function practiceQueue(desk: Desk): QueueAnswer {
  const { answers } = progressOfPractice(desk);
  const rows = desk.practice.map((item) => ({
    key: practiceKey(item),
    document: practiceDocument,
    page: item.page,
    words: item.text.slice(0, mostWords),
    kind: null,
    uncertain: null,
    flagged: false,
    status: answers.has(item.unit) ? ('decided' as const) : ('open' as const),
  }));
  return {
    mode: 'practice',
    rows,
    total: rows.length,
    open: rows.length - answers.size,
    minutesLeft: null,
    why: null,
    note: null,
  };
}
