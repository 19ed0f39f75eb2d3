import { actorClass } from './actor-class.ts';
import type { Deed } from './deed.ts';
import type { Stretch } from './found.ts';
import { verbs } from './known-verbs.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { type Range, stretchOf } from './verb-group.ts';
import type { Piece } from './words.ts';

/** Who acts by a text's own words: the subject of an active verb, or whom "by" names after a passive one. */
export function doerOf(pieces: readonly Piece[], deeds: readonly Deed[], ends: Ends): Stretch | null {
  const subject = deeds
    .filter(({ passive }) => !passive)
    .flatMap((deed) => deed.subject ?? [])
    .find(({ from, end }) => actorClass(pieces.slice(from, end)) !== null);
  const range = subject ?? agentOf(pieces, ends);
  return range === null ? null : stretchOf(pieces, range);
}

function agentOf(pieces: readonly Piece[], ends: Ends): Range | null {
  for (let at = 1; at < pieces.length; at++) {
    const done = pieces[at - 1]!.lower;
    if (pieces[at]!.lower !== 'by' || !(verbs.pasts.has(done) || /[a-z]{2}ed$/.test(done))) continue;
    const end = endOfNounPhrase(pieces, at + 1, ends);
    const named = pieces.slice(at + 1, end);
    if (actorClass(named) === null) continue;
    // "By fire crews on their rounds": how, and no part of whom.
    const cut = named.findIndex(({ lower }) => lower === 'on' || lower === 'for');
    return { from: at + 1, end: cut > 0 ? at + 1 + cut : end };
  }
  return null;
}
