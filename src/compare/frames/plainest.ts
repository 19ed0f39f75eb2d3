import { inReadingOrder } from '../printing.ts';
import type { Distinct } from '../statement.ts';

/** Statements shown for one thing. */
const mostShown = 5;

export type Found = Readonly<{ count: number; statements: readonly string[] }>;

/**
 * By code, the statements that name it: those whose own words do before those whose heading does, then by how much
 * their words speak for it, then as they are read.
 */
export function foundByCode(distinct: readonly Distinct[]): ReadonlyMap<string, Found> {
  const byCode = new Map<string, Distinct[]>();
  for (const one of distinct)
    for (const code of one.subjects.keys()) byCode.set(code, [...(byCode.get(code) ?? []), one]);
  return new Map([...byCode].map(([code, found]) => [code, plainest(found, code)]));
}

function plainest(found: readonly Distinct[], code: string): Found {
  const ranked = found
    .map((one) => ({ one, own: one.subjects.get(code)?.ownWords === true, score: scoreOf(one, code) }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        b.score - a.score ||
        inReadingOrder(a.one.printings[0]!, b.one.printings[0]!),
    );
  return {
    count: found.length,
    statements: ranked.slice(0, mostShown).map(({ one }) => one.statement.id),
  };
}

function scoreOf({ printings }: Distinct, code: string): number {
  return printings
    .flatMap(({ sentence }) => sentence.tags)
    .reduce((most, tag) => (tag.code === code ? Math.max(most, tag.score) : most), 0);
}
