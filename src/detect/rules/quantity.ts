import { inText, type Rule } from '../rule.ts';

/** A number, amount or share, other than a telephone number or a year gone by. */
export const quantity: Rule = {
  id: 'quantity',
  says: 'measurable',
  doc: 'A number, amount or share, other than a telephone number or a year gone by.',
  examples: { fires: ['Recruit six detectives'], not: ['Answer 101 sooner'] },
  match: inText(
    /£\s?\d|\b(?!(?:101|999|111|112|24|7|9|19\d\d|20[01]\d|202[0-4]|2)\b)\d[\d,.]*(?:%|\b(?!:|[a-z]|-point| years of))|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|(?<!multi-)million|dozens?|half|(?:a|one|by a|two)[ -](?:third|quarter|fifth)s?|double|doubles|triple|halve)\b/,
  ),
};
