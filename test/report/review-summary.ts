import type { ReviewedStatement, ReviewSummary } from '../../src/model/index.ts';

const day = '2026-11-30';

/** What one reader says of statements, with the parts that do not matter filled in. */
export function reviewSummary({
  statements = [],
  ...more
}: Partial<Omit<ReviewSummary, 'statements'>> & {
  statements?: (Partial<ReviewedStatement> & { statement: string })[];
} = {}): ReviewSummary {
  return {
    reviewers: ['ada'],
    last: day,
    hash: 'h',
    effects: { accepted: statements.length, corrected: 0, added: 0, rejected: 0, disputed: 0 },
    noMatch: [],
    notPlaced: 0,
    toReread: 0,
    readNotFound: [],
    ...more,
    statements: statements.map((one) => ({
      effect: 'accepted',
      by: ['ada'],
      on: day,
      adjudicator: null,
      disputed: [],
      made: null,
      open: [],
      ...one,
    })),
  };
}
