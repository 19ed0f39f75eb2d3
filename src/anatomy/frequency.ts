import { type Found, findAll } from './found.ts';
import { numberSource } from './numbers.ts';

const unit =
  '(?:hour|day|night|evening|morning|week|weekend|fortnight|month|quarter|term|season|spring|summer|autumn|winter|year|budget year|financial year)';
const often = new RegExp(
  [
    `(?:on|in) (?:the )?(?:first|second|third|fourth|last) \\w+ (?:of|in) (?:each|every|the) ${unit}`,
    `(?:at least )?(?:once|twice|(?:${numberSource}) times|(?:${numberSource}) (?:evening|morning|afternoon|day|night|hour|meeting)s?) (?:a|an|per|each|every|in (?:each|every)) ${unit}`,
    `(?:each|every) (?:(?:single|other|${numberSource}) )?${unit}s?(?! of (?:this|the|my) (?:plan|term))`,
    `\\d{1,2} hours a day(?:,? (?:seven|7) days a week)?|24/7|round the clock`,
    `(?:twice[ -]|bi-?)?(?:yearly|annually|monthly|quarterly|weekly|daily|nightly|fortnightly)`,
    `(?<=\\b(?:an?|the|my|our|its|their|with|and) )annual`,
  ].join('|'),
  'gi',
);
/** A word that every frequency has. */
const timed =
  /hour|day|dail|night|evening|morning|week|month|quarter|term|season|spring|summer|autumn|winter|year|annual|24\/7|clock/i;
const bounded = new RegExp(`(?<![\\w-])(?:${often.source})(?![\\w-])`, 'gi');

const each = /(?<=\w )(?:an?|per|each|every) (?<unit>year|month|week|day|night|quarter|term)(?![\w-])/gi;

/** What a number is counted by, such as "a year" in "400 sessions a year". */
export function findRates(text: string): Found<string>[] {
  if (!timed.test(text)) return [];
  return findAll(text, each, ({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    value: groups!.unit!.toLowerCase(),
  }));
}

/** How often a thing is to be done: "every three months", "twice a year", "monthly". It is no deadline. */
export function findFrequencies(text: string): Found<undefined>[] {
  if (!timed.test(text)) return [];
  return findAll<undefined>(text, bounded, ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
