import type { Sentence } from '../model/index.ts';
import { givenNames } from '../text/index.ts';
import type { AuthorNames } from './as-author.ts';
import { foldInPlace } from './fold.ts';

/** A name that opens a sentence, with what it is said to do. */
const opening =
  /^(?:["“‘']?[A-Z][^,.]{1,90}, )?(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Professor)\.? )?(\p{Lu}\p{Ll}+|[A-Z]{2,})((?: (?:\p{Lu}\p{Ll}*['’-]?\p{Lu}?\p{Ll}+|[A-Z]{2,})(?:-\p{Lu}\p{Ll}+)?){0,2})(?: (?:also|now|then|always|still|already|[a-z]+ly))? (?:(will|WILL|would|shall|intends|pledges|promises|plans|wants|is (?:committed|determined|going))|[a-z]+s|had|led|won|ran|[a-z]+ed)\b/u;

/** What stands near the name of somebody who holds or seeks the office. */
const office = /\b(?:candidate|commissioner|p(?:f|ff)?cc|mayor|vote|elect(?:ed)?|re-elect)\b/;

const speaksOfSelf = /(?:^|[\s"“‘(])I(?:['’](?:ll|m|ve|d)|\s)/;
const pronoun = /^(?:As [^,.]{1,90}, |If [^,.]{1,90}, )?s?he\b/i;

type Seen = { given: string; surnames: Set<string>; said: number; undertakes: number };

/** Of all sentences, how many must speak of a person, by name or as he or she, for a text that does not name the office beside. */
const leastShare = 0.05;

/**
 * The name under which a text's author is spoken of in the third person ("Danielle will"), or null: a given name that
 * opens sentences, of somebody who undertakes things or is named beside the office, in a text that says "I" less often.
 * `share` of the sentences keeps people of case studies out.
 */
export function authorNames(sentences: readonly Sentence[]): AuthorNames | null {
  const people = new Map<string, Seen>();
  let self = 0;
  let pronouns = 0;
  for (const { text } of sentences) {
    if (speaksOfSelf.test(text)) self += 1;
    if (pronoun.test(text)) pronouns += 1;
    note(opening.exec(text), people);
  }
  const one = [...people.values()].sort((a, b) => b.said - a.said || b.undertakes - a.undertakes)[0];
  if (one === undefined || one.said + pronouns < self) return null;
  const share = (one.said + pronouns) / sentences.length;
  const isSoughtFor = namesOffice(sentences, one.given);
  if (one.undertakes === 0 && !isSoughtFor) return null;
  if (share < leastShare && !isSoughtFor) return null;
  const { given } = one;
  const surnames = [...one.surnames];
  const names = [...surnames.map((surname) => `${given} ${surname}`), ...surnames, given];
  return { names: [...new Set(names)], pronouns: share >= leastShare };
}

function note(found: RegExpExecArray | null, people: Map<string, Seen>): void {
  if (found === null) return;
  const given = found[1]!.toLowerCase();
  const surname = foldInPlace(found[2]!.trim());
  const known = givenNames.has(unmarked(given)) ? given : bySurname(given, people);
  if (known === null) return;
  const one = people.get(known) ?? { given: known, surnames: new Set<string>(), said: 0, undertakes: 0 };
  if (surname !== '' && known === given) one.surnames.add(surname);
  one.said += 1;
  if (found[3] !== undefined) one.undertakes += 1;
  people.set(known, one);
}

/** Without accents: Siân, Siôn. */
const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Who of those already named in full has this surname. */
function bySurname(surname: string, people: ReadonlyMap<string, Seen>): string | null {
  for (const { given, surnames } of people.values()) if (surnames.has(surname)) return given;
  return null;
}

const nearby = 60;

/** Whether the text names the office, or asks for a vote, close to the name. */
function namesOffice(sentences: readonly Sentence[], given: string): boolean {
  return sentences.some(({ text }) => {
    const folded = foldInPlace(text);
    const at = folded.search(new RegExp(`(?<!\\p{L})${given}(?!\\p{L})`, 'u'));
    return at !== -1 && office.test(folded.slice(Math.max(0, at - nearby), at + nearby));
  });
}
