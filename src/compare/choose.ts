import type { Placement } from '../model/index.ts';
import { compareDates, isBefore } from './dates.ts';

/** Which edition stands for an area, and by edition id why each does or does not. */
export type Choice = Readonly<{ compared: string | null; why: string; whys: ReadonlyMap<string, string> }>;

/**
 * Chooses the edition that stands for its area: a full plan in force on `asAt`, or without a date the latest.
 * An edition that nothing identifies as the plan (neither status nor purpose is known) stands for its area only
 * where it is the one candidate: rival authors in one folder are not a plan.
 */
export function chooseEdition(area: string, placements: readonly Placement[], asAt: string | null): Choice {
  const whys = new Map<string, string>();
  const candidates: Placement[] = [];
  for (const placement of placements) {
    const reason = unfit(placement, asAt);
    if (reason === null) candidates.push(placement);
    else whys.set(placement.edition, reason);
  }
  if (area === 'unknown')
    return none(placements, 'the area of this document is not known: name it in plans.csv');
  const [chosen, why] = pick(candidates, asAt);
  for (const placement of candidates) {
    whys.set(placement.edition, placement === chosen ? why : besideWhy(placement, chosen, why));
  }
  return {
    compared: chosen?.edition ?? null,
    why: candidates.length === 0 ? 'no full plan that is not a draft was given' : why,
    whys,
  };
}

function none(placements: readonly Placement[], why: string): Choice {
  return { compared: null, why, whys: new Map(placements.map((placement) => [placement.edition, why])) };
}

function unfit(placement: Placement, asAt: string | null): string | null {
  if (placement.standing === 'lead') return 'this is a page about a plan (a lead), not the plan';
  if (placement.status === 'draft') return 'this is a draft';
  if (placement.purpose !== 'full-plan' && placement.purpose !== 'unknown') {
    return `this is not a full plan (${placement.purpose.replaceAll('-', ' ')})`;
  }
  if (asAt === null) return null;
  const late = placement.from !== null && isBefore(asAt, placement.from);
  const over = placement.to !== null && isBefore(placement.to, asAt);
  return late || over ? `not in force on ${asAt}` : null;
}

/** Status or purpose is known, so that somebody or something said what the document is. */
function isIdentified(placement: Placement): boolean {
  return placement.purpose === 'full-plan' || placement.status !== 'unknown';
}

function pick(candidates: readonly Placement[], asAt: string | null): [Placement | null, string] {
  const identified = candidates.filter(isIdentified);
  const pool = identified.length > 0 ? identified : candidates;
  const dated = pool.filter((placement) => placement.from !== null);
  if (pool.length > 1 && identified.length > 0 && dated.length > 0) return latest(dated, asAt);
  if (pool.length === 1) return [pool[0]!, onlyWhy(pool[0]!, asAt)];
  return [null, `nothing says which of these ${pool.length} documents is the plan: name them in plans.csv`];
}

function onlyWhy(placement: Placement, asAt: string | null): string {
  if (placement.from === null) return 'the only plan of its area; the years it covers are not known';
  return asAt === null ? 'the only plan of its area' : `the only plan of its area in force on ${asAt}`;
}

function latest(dated: readonly Placement[], asAt: string | null): [Placement | null, string] {
  const best = [...dated].sort((a, b) => compareDates(b.from!, a.from!) || rank(b) - rank(a));
  const [first, second] = best;
  if (second && compareDates(first!.from!, second.from!) === 0 && rank(first!) === rank(second)) {
    const same = best.filter(
      (other) => compareDates(other.from!, first!.from!) === 0 && rank(other) === rank(first!),
    );
    return [
      null,
      `nothing says which of these ${same.length} plans of one period is in force: give them one title in plans.csv where they are one plan, else another period or status`,
    ];
  }
  return [
    first!,
    asAt === null ? 'the latest plan of its area' : `the latest plan of its area in force on ${asAt}`,
  ];
}

/** Of two plans that begin on one day, the one varied since is the later. */
function rank(placement: Placement): number {
  return ['unknown', 'final', 'varied'].indexOf(placement.status);
}

function besideWhy(placement: Placement, chosen: Placement | null, why: string): string {
  if (chosen === null) return why;
  if (!isIdentified(placement)) return 'nothing says that this document is the plan: name it in plans.csv';
  if (placement.from === null) return 'the years it covers are not known';
  return 'an earlier edition than the one compared';
}
