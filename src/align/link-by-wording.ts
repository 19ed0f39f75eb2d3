import type {
  EvidenceBase,
  EvidenceGroup,
  EvidenceLink,
  Intervention,
  ReadSentence,
  Verdict,
} from '../model/index.ts';
import { refusesWhatFollows, saysItself } from '../text/index.ts';
import { groupIdOf, groupStudies } from './group-studies.ts';
import { isName, isOtherOutcome } from './name-entries.ts';
import { isRefused } from './refusal.ts';

/** Where the names of interventions stand in a text; ids are of `nameEntries`. */
export type MatchNames = (
  text: string,
) => readonly Readonly<{ id: string; words: string; start: number; end: number }>[];

/** Of a sentence, its links to the interventions that its words name, in order of id. */
export function linksByWording(
  { interventions, groups = groupStudies(interventions, new Map()) }: EvidenceBase,
  matchNames: MatchNames,
): (sentence: ReadSentence) => EvidenceLink[] {
  const byId = new Map(interventions.map((one) => [one.id, one]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  return (sentence) => {
    const { words, found } = namedIn(sentence, matchNames);
    const named = [...words.keys()].flatMap((id) => byId.get(id) ?? []);
    const groupsNamed = new Set(named.map(groupIdOf));
    return named
      .filter((one) => !isComparison(one, groupsNamed))
      .map((one): EvidenceLink => {
        const verdict = verdictFor(groupById.get(groupIdOf(one)), found);
        return {
          sentence: sentence.id,
          intervention: one.id,
          basis: 'wording',
          words: words.get(one.id)!,
          verdict,
        };
      })
      .sort((a, b) => (a.intervention < b.intervention ? -1 : 1));
  };
}

/** By id of an intervention, the words that name it first; and every entry found, outcomes too. */
function namedIn(sentence: ReadSentence, matchNames: MatchNames) {
  const words = new Map<string, string>();
  const found = new Set<string>();
  for (const text of wordingOf(sentence)) {
    const lead = text === sentence.text ? leadInOf(sentence) : '';
    for (const match of matchNames(text)) {
      found.add(match.id);
      if (!isName(match.id) || words.has(match.id)) continue;
      if (text === sentence.text && isListedAsRefused(sentence)) continue;
      if (isRefused(lead + text, lead.length + match.start, lead.length + match.end)) continue;
      words.set(match.id, match.words);
    }
  }
  return { words, found };
}

/**
 * The words a commitment is read with. Its lead-in names what it does only where the item goes on with the
 * lead-in's own sentence ("in six parks"): a lead-in that is a title names a subject, not a deed.
 */
function wordingOf({ text, leadIn, kind }: ReadSentence): string[] {
  const goesOn = kind === 'commitment' && /^[\p{Ll}\p{N}]/u.test(text);
  return leadIn !== null && goesOn ? [text, leadIn] : [text];
}

/** Whether what stands above a sentence turns it down as a whole: "What I will not do". */
function isListedAsRefused({ leadIn, heading, text }: ReadSentence): boolean {
  const above = leadIn ?? heading;
  return above !== null && refusesWhatFollows(above) && !saysItself(text);
}

/** The lead-in as the beginning of the item's sentence, so that "we will stop funding:" refuses what is listed. */
const leadInOf = ({ leadIn }: ReadSentence): string =>
  leadIn === null
    ? ''
    : `${leadIn
        .slice(-200)
        .trimEnd()
        .replace(/[:.…–—-]{1,5}$/, '')} `;

/**
 * Whether a sentence names what a study was compared against: "divert young people, do not put them before the court"
 * undertakes diversion, and the finding on courts would be turned round if it were shown beside it.
 */
function isComparison({ againstGroup }: Intervention, groupsNamed: ReadonlySet<string>): boolean {
  return againstGroup !== undefined && groupsNamed.has(againstGroup);
}

/** The group's verdict, or that the studies behind it measured another outcome than the sentence names. */
function verdictFor(group: EvidenceGroup | undefined, found: ReadonlySet<string>): Verdict | null {
  if (group === undefined || group.verdict === null) return null;
  const elsewhere = group.basis.every((id) => isOtherOutcome(id, found));
  return elsewhere && group.verdict !== 'untested' ? 'evaluated-for-another-outcome' : group.verdict;
}
