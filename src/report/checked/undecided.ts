import type { Comparison, ReadNotFound, ReviewedStatement } from '../../model/index.ts';
import { type ToDecide, toDecide } from './to-decide.ts';

/** Something that a checked copy would state and that stands in its way. */
export type Undecided = Readonly<{ item: ToDecide; why: string }>;

/**
 * What is left to decide before a report may call itself checked: each item and each "not found" behind a headline, a
 * verdict or a change that no named person has decided by what its categories mean today, or on which people differ.
 */
export function undecided(comparison: Comparison): Undecided[] {
  const judge = judgeOf(comparison);
  return toDecide(comparison).flatMap((item) => {
    const why = judge(item);
    return why === null ? [] : [{ item, why }];
  });
}

function judgeOf({ review }: Comparison): (item: ToDecide) => string | null {
  const read = new Map(review?.statements.map((one) => [one.statement, one]));
  const noMatch = new Set(review?.noMatch);
  return (item) => {
    if (item.kind === 'not-found') return whyNotRead(item, review?.readNotFound ?? []);
    const reference = `${item.force}/${item.edition}/${item.statement.id}`;
    const open = whyOpen(read.get(reference));
    if (open !== null || item.kind === 'statement') return open;
    return noMatch.has(reference) ? null : 'nobody has decided that it has no match';
  };
}

function whyOpen(reviewed: ReviewedStatement | undefined): string | null {
  if (!reviewed) return 'nobody has decided it';
  const { by, disputed, open } = reviewed;
  if (disputed.length > 0) return `${by.join(' and ')} differ on ${disputed.join(', ')}`;
  return open.length === 0 ? null : `nobody has decided ${open.join(', ')} by what it means today`;
}

function whyNotRead(
  { force, edition, facet, code }: Extract<ToDecide, { kind: 'not-found' }>,
  all: readonly ReadNotFound[],
): string | null {
  const own = all.filter(
    (one) =>
      one.force === force &&
      one.edition === edition &&
      one.code === code &&
      // The least shape of a line names no facet.
      (one.facet === facet || one.facet === 'unknown'),
  );
  if (own.some(({ outdated }) => !outdated)) return null;
  return own.length > 0 ? 'it was looked for by another definition' : 'nobody has read the plan for it';
}
