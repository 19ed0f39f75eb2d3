import { readFileSync } from 'node:fs';
import { parseGold, selectGold } from '../evaluate/index.ts';
import { commonWords, tokenise } from '../text/index.ts';
import { goldSets, isHere } from './gold-sets.ts';

/** The share of areas whose texts have a word that makes it one of plans. */
const shareOfAreas = 0.08;

/**
 * Keys of the words that the fictional plans and statements of at least so many of the areas have, sorted, without common words and
 * numbers. Nothing kept unseen is read, and no text from outside the project.
 */
export function wordsOfPlans(): string[] {
  const areas = new Map<string, Set<string>>();
  for (const { gold, heldOut } of goldSets().filter(isFictionalAndSeen))
    for (const { force, text } of selectGold(parseGold(readFileSync(gold, 'utf8'), gold).units, {
      leaveOut: heldOut,
    }))
      for (const { folded, key } of tokenise(text))
        if (!commonWords.has(folded) && !/^\d/.test(key))
          areas.set(force, (areas.get(force) ?? new Set()).add(key));
  const having = new Map<string, number>();
  for (const words of areas.values()) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  return [...having].flatMap(([word, count]) => (count >= shareOfAreas * areas.size ? [word] : [])).sort();
}

const isFictionalAndSeen = (set: ReturnType<typeof goldSets>[number]): boolean =>
  (set.name === 'plans' || set.extra) && isHere(set);
