import { wordKey } from './word-key.ts';

/** Beginnings that are written joined, with a hyphen or apart, whatever follows. */
const beginnings = new Set(['anti', 'counter', 'cyber', 'inter', 'multi', 'over', 'under']);

/** Words of plans that are written both joined and apart. */
const pairs =
  `black mail, body cam, body worn, care giver, car jacking, case work, child care, country side, crack down,
  crime stoppers, dash cam, data base, day time, door step, farm land, fly tip, fly tipping, foot fall, front line,
  grass roots, ground work, gun point, hand held, head teacher, health care, help line, home owner, home watch, hot line,
  hot spot, knife point, land lord, land owner, life long, live stock, lock down, night life, night time, off line,
  on line, out reach, play ground, post code, ring fence, road side, safe guard, safe guarding, school child,
  school children, shop keeper, shop lift, shop lifter, shop lifting, skill set, speed watch, street light,
  street lighting, time frame, time scale, trouble maker, watch dog, web site, well being, wild life, work force,
  work place, work shop, wrap around`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]);

const seconds = new Map<string, Set<string>>();
for (const [first, second] of pairs)
  seconds.set(first, (seconds.get(first) ?? new Set()).add(wordKey(second)));

/** Whether two folded words in a row may also be written as one: "cyber crime", "hot spots". */
export function isCompound(first: string, second: string): boolean {
  if (second.length < 3) return false;
  return beginnings.has(first) || (seconds.get(first)?.has(wordKey(second)) ?? false);
}

/** The two words that a folded word may also be written as; null where it is no such word. */
export function partsOf(word: string): readonly [string, string] | null {
  for (let at = 2; at <= word.length - 3; at += 1) {
    const first = word.slice(0, at);
    if (!beginnings.has(first) && !seconds.has(first)) continue;
    if (isCompound(first, word.slice(at))) return [first, word.slice(at)];
  }
  return null;
}
