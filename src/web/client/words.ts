import type { Actor, AnchorRelation, Coding, Kind, Strength, TrustLevel } from '../../model/index.ts';
import type { ItemStatus, QueueMode } from '../api.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
  commitment: 'Commitment',
  priority: 'Priority',
  achievement: 'Achievement',
  context: 'Context',
};
/** What each kind is, in a few words, for whoever has not the codebook in mind. */
export const kindHints: Readonly<Record<Kind, string>> = {
  commitment: 'says what will be done',
  priority: 'names what matters',
  achievement: 'says what was done',
  context: 'none of these',
};
export const strengthLabels: Readonly<Record<Strength, string>> = {
  firm: 'Firm',
  soft: 'Soft',
  aspiration: 'Wish',
};
export const actorLabels: Readonly<Record<Actor, string>> = {
  commissioner: 'Commissioner',
  force: 'Force',
  partners: 'Partners',
  joint: 'Jointly',
  unclear: 'Unclear',
};
export const kinds = Object.keys(kindWords) as Kind[];
export const strengths = Object.keys(strengthLabels) as Strength[];
export const actors = Object.keys(actorLabels) as Actor[];

export const statusWords: Readonly<Record<ItemStatus, string>> = {
  open: 'To read',
  decided: 'Decided',
  flagged: 'Flagged',
};
/** The same of a difference between readers. */
export const settleWords: Readonly<Record<ItemStatus, string>> = {
  open: 'To settle',
  decided: 'Settled',
  flagged: 'Flagged',
};
export const modeWords: Readonly<Record<QueueMode, string>> = {
  first: 'First reading',
  second: 'Second reading',
  sample: 'Random sample',
  adjudicate: 'Settle differences',
  practice: 'Practice',
};
/** What became of words of before. */
export const becameLabels: Readonly<Record<AnchorRelation, string>> = {
  unsure: 'Only you can tell',
  changed: 'Said in other words now',
  moved: 'The same words, at another place',
  kept: 'The same words',
  gone: 'Not found again',
};
export const trustWarnings: Readonly<Record<TrustLevel, string | null>> = {
  good: null,
  check: 'Hold these words against the page: it was not easy to read.',
  poor: 'This page was read badly. Trust the page, not the words here.',
};

/** A coding in a line of plain words; `labelOf` names its categories, which are only counted where it is not given. */
export function codingWords(coding: Coding, labelOf?: (code: string) => string): string {
  const { kind, strength, actor, measurable, codes } = coding;
  const parts = [
    kindWords[kind],
    strength && strengthLabels[strength].toLowerCase(),
    actor && `by ${actorLabels[actor].toLowerCase()}`,
    measurable === null ? null : measurable ? 'checkable' : 'not checkable',
    codes.length === 0
      ? 'no category'
      : labelOf
        ? codes.map(labelOf).join('; ')
        : plural(codes.length, 'category', 'categories'),
  ];
  return parts.filter(Boolean).join(', ');
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Minutes as people say them. */
export function minutesWords(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  if (minutes < 90) return plural(Math.round(minutes), 'minute');
  return `about ${plural(Math.round(minutes / 30) / 2, 'hour')}`;
}

/** A share as the counts that it is of; of more than two readers it is a mean, and said to be about so many. */
export function sameWords(share: number, units: number): string {
  const same = Math.round(share * units);
  return `${Math.abs(share * units - same) < 1e-6 ? '' : 'about '}${same.toLocaleString('en-GB')} of ${units.toLocaleString('en-GB')}`;
}

type Counts = Readonly<{ of: number; same: number }>;
/** Counts in words that need no statistics. */
export const ofWords = ({ of, same }: Counts): string =>
  of === 0 ? 'no item yet' : `${same.toLocaleString('en-GB')} of ${plural(of, 'item')}`;

/** Fewest items on either side from which two shares are held against each other, and how far apart they must lie. */
const fewest = 10;
const apart = 0.15;
/** What it says of a reader that the machine's reading was agreed with so often when shown, and so often when hidden. */
export function leadWords(shown: Counts, hidden: Counts): string {
  if (shown.of < fewest || hidden.of < fewest)
    return `There is too little yet to tell whether its reading leads you: ${fewest} items of each kind are needed.`;
  return shown.same / shown.of - hidden.same / hidden.of > apart
    ? 'You agree with the machine clearly more often when you see its reading: read the sentence first, then what it says.'
    : 'You agree with the machine about as often when you do not see its reading: it does not seem to lead you.';
}

/**
 * A plan's words for reading: signs that turn or hide other signs stand by their numbers. Not for text whose offsets count.
 */
export const shown = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

/** Krippendorff's alpha as it is printed: two places and no zero before the point, rounded down so that no bar seems reached. */
export const alphaWords = (alpha: number): string =>
  (Math.floor(alpha * 100 + 1e-9) / 100)
    .toFixed(2)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−');

/** The first words of a text, cut at a word where it is longer. */
export function firstWords(text: string, length = 90): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
}
