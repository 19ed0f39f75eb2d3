import type { Random } from '../text/index.ts';

/**
 * How often each of some patterns comes up when units are drawn with replacement: as many as there are, or another number. One
 * binomial after the other, the commonest pattern taking what is left, so that rare ones cost little; `times` rise.
 */
export function redrawn(times: readonly number[], random: Random, number?: number): number[] {
  let among = times.reduce((all, one) => all + one, 0);
  let left = number ?? among;
  return times.map((one, at) => {
    const drawn = at === times.length - 1 ? left : binomial(left, one / among, random);
    left -= drawn;
    among -= one;
    return drawn;
  });
}

/** Successes in so many tries, by the waiting times between them (Devroye 1986, X.4.2). */
function binomial(tries: number, chance: number, random: Random): number {
  const log = Math.log1p(-chance);
  let successes = 0;
  for (let at = wait(log, random); at <= tries; at += wait(log, random)) successes++;
  return successes;
}

const wait = (log: number, random: Random): number => Math.floor(Math.log(1 - random()) / log) + 1;
