import { commonWords } from '../../src/text/index.ts';
import type { Chance } from '../bench/extract/random.ts';

/** Endings and openings of promises that a new edition may add; none is a promise of its own. */
const endings = [
  ', and publish each spring what came of it',
  ', with a report to the panel every quarter',
  ' wherever it is needed most',
  ', for as long as this plan lasts',
  ', together with the councils and the health board',
];
const openings = ['As before, ', 'With partners, ', 'In this plan too, ', 'From the first year on, '];
/** What stands where a word of the old edition stood: words of no subject. */
const others =
  'broader swifter dependable thorough renewed shared annual wider practical stronger lasting visible'.split(
    ' ',
  );

type Rewording = (words: string, chance: Chance) => string;

const otherNumber: Rewording = (words, chance) =>
  words.replace(/\d+/g, (digits) => String(Number(digits) + chance.whole(1, 9)));
const longer: Rewording = (words, chance) => `${words}${chance.pick(endings)}`;
const opened: Rewording = (words, chance) =>
  `${chance.pick(openings)}${/^(?:I|PCSO|SOC)\b/.test(words) ? words : words[0]!.toLowerCase() + words.slice(1)}`;
const shorter: Rewording = (words) => {
  const cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(' so that '), words.lastIndexOf(' and '));
  return cut > words.length * 0.6 ? words.slice(0, cut) : words;
};
const firmer: Rewording = (words) =>
  words
    .replace(/\bwill\b/, 'shall')
    .replace(/\b(?:each|every)\b/, 'any')
    .replace(/\bthe\b/, 'our');
const turned: Rewording = (words) => {
  const comma = words.indexOf(', ');
  return comma > words.length * 0.25 && comma < words.length * 0.75
    ? `${words[comma + 2]!.toUpperCase()}${words.slice(comma + 3)}, ${words.slice(0, comma)}`
    : words;
};
/** Up to three in ten of the words that carry meaning are others. */
const otherWords: Rewording = (words, chance) => {
  const parts = words.split(' ');
  const telling = parts.flatMap((part, at) =>
    /^[a-z]{4,}$/.test(part) && !commonWords.has(part) ? [at] : [],
  );
  const given = chance.shuffled(telling).slice(0, Math.floor(telling.length * 0.3));
  return parts.map((part, at) => (given.includes(at) ? chance.pick(others) : part)).join(' ');
};
const rewordings = [otherNumber, longer, opened, shorter, firmer, turned, otherWords];

/** A sentence as another edition words it: one or two changes by chance, and always other words than before. */
export function rewordedAnyhow(text: string, chance: Chance): string {
  const bare = text.replace(/\.$/, '');
  let words = bare;
  for (const change of chance.shuffled(rewordings).slice(0, chance.whole(1, 2)))
    words = change(words, chance);
  words = words.replace(/[,;: ]+$/, '');
  if (words === bare) words = longer(bare, chance);
  return text.endsWith('.') ? `${words}.` : words;
}
