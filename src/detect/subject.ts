import { gate, seek } from './gate.ts';
import type { Words } from './words.ts';

/** Who or what the main verb of a sentence is said of. */
export const subjects = [
  'author',
  'force',
  'partner',
  'national',
  'document',
  'party',
  'reader',
  'pronoun',
  'person',
  'other',
  'none',
] as const;
export type Subject = (typeof subjects)[number];

const finite = seek(
  /\b(?:will|shall|must|is|are|am|was|were|has|have|had|can|could|should|would|may|might|cannot|won't|isn't|aren't|don't|does|do)\b|'(?:ll|ve|re|m|d)\b/,
);

const classes = (
  [
    [
      'national',
      /\b(?:government|ministers?|parliament|home office|home secretary|treasury|ministry|national \w+ agency|nca|the bill|courts?|westminster|senedd|inspector(?:s|ate)|college|judges|the state|cps|nation)\b/g,
    ],
    [
      'document',
      /\b(?:plan|strategy|document|report|chapter|section|table|page|framework|statement|edition)\b/g,
    ],
    [
      'force',
      /\b(?:force|police|constabulary|chief constable|officers?|pcsos?|specials?|detectives?|control room|call handlers|patrols?|sergeants?|constables?|investigators|superintendent|tvp)\b/g,
    ],
    [
      'partner',
      /\b(?:councils?|board|partnerships?|partners|forum|health|probation|nhs|charit(?:y|ies)|university|schools?|colleges?|fire|trusts?|authorit(?:y|ies)|association|chamber|crews|the service|providers?|hospitals?|landlords|directors?|agencies|businesses|violence reduction unit|vru|csps?)\b/g,
    ],
    [
      'party',
      /\b(?:labour|conservatives?|tories|tory|lib dems|liberal democrats|greens|green party|plaid|ukip|reform uk|english democrats|independents)\b/g,
    ],
    [
      'author',
      /\b(?:i|we|my (?:office|team|deputy)|our (?:office|team)|office of the \w+ and crime commissioner|commissioner|mayor|mopac|p(?:f|ff)?cc|opcc|pso)\b/g,
    ],
    ['reader', /\byou\b/g],
    ['pronoun', /\b(?:it|they|this|these|that|those|he|she|there|which|who)\b/g],
  ] as const
).map(([name, pattern]) => ({ name, pattern, admits: gate(pattern) }));
const personalName = /^[A-Z][a-z]+(?: [A-Z][a-z]+)? $/;
/** A force by its letters, as plans write it: "TVP will", "the MPS is to". */
const forceByLetters = /\b(?!CSP|VRP|PSP|SRP|LSP|PIP)[A-Z]{1,3}PS? (?:\w+ly |also |now )?$/;
const openingAuthor = /^\W*(?:\w+ ){0,4}?(?:i|we) (?:\w+ly |also |now )?[a-z]+/;

/**
 * The subject of the first finite verb, by the last name or pronoun before it; `none` where no finite verb is
 * seen, `person` where only a capitalised name stands there. `words` are the sentence's text read in lower case.
 */
export function subjectOf(text: string, words: Words): Subject {
  const verb = finite(words);
  if (verb === null) return openingAuthor.test(words.folded) ? 'author' : 'none';
  const before = words.folded.slice(0, verb.index);
  let best: Subject = 'other';
  let at = -1;
  for (const { name, pattern, admits } of classes) {
    const last = admits(words) ? lastPlace(pattern, before) : -1;
    if (last >= at && last !== -1) {
      best = name;
      at = last;
    }
  }
  if (at === -1 && forceByLetters.test(text.slice(0, verb.index))) return 'force';
  if (at === -1 && personalName.test(text.slice(0, verb.index))) return 'person';
  return best;
}

/** The words after "by" that may name who does what a passive tells; null where there are none. */
export function byWhom({ folded }: Words): string | null {
  return afterBy.exec(folded)?.[1] ?? null;
}

/** Who does what a passive tells; `none` where nobody is named. */
export function doerOf(words: Words): Subject {
  const by = byWhom(words);
  if (by === null) return 'none';
  let best: Subject = 'other';
  let at = by.length;
  for (const { name, pattern } of classes) {
    const place = by.search(pattern);
    if (place === -1 || place >= at) continue;
    best = name;
    at = place;
  }
  return best;
}

// Not "by June", "by 2027", "by a third", "by working together".
const afterBy =
  /\bby (?!(?:the )?(?:end|start|spring|summer|autumn|winter|a (?:third|quarter|half|fifth))\b|[^a-z]|\w+ing\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))((?:[\w'-]+ ){0,5}[\w'-]+)/;

function lastPlace(pattern: RegExp, text: string): number {
  let place = -1;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) place = found.index;
  return place;
}
