import type { EvidenceBase, EvidenceLink, Intervention, ReadSentence } from '../model/index.ts';
import { isRefused } from './refusal.ts';

/** Where the names of interventions stand in a text; ids are of `nameEntries`. */
export type MatchNames = (
  text: string,
) => readonly Readonly<{ id: string; words: string; start: number; end: number }>[];

/** What to compile into `MatchNames`: every intervention's names in the taxonomy's term language. */
export function nameEntries(evidence: EvidenceBase) {
  return evidence.interventions
    .filter((intervention) => intervention.names.length > 0)
    .map(({ id, names, falseFriends }) => ({ id, terms: names, falseFriends: falseFriends ?? [] }));
}

/**
 * Links commitments and priorities to interventions. Where the words (or a lead-in that they continue) name one, the link carries
 * its verdict, which may be null; where only a category is shared, the link is related evidence without verdict.
 */
export function align(
  sentences: readonly ReadSentence[],
  evidence: EvidenceBase,
  matchNames: MatchNames,
): EvidenceLink[] {
  const byId = new Map(evidence.interventions.map((intervention) => [intervention.id, intervention]));
  return sentences
    .filter(({ kind }) => kind === 'commitment' || kind === 'priority')
    .flatMap((sentence) => {
      const named = linksByWording(sentence, byId, matchNames);
      const taken = new Set(named.map((link) => link.intervention));
      const related = linksByCategory(sentence, evidence.interventions);
      return [...named, ...related.filter((link) => !taken.has(link.intervention))];
    });
}

function linksByWording(
  sentence: ReadSentence,
  byId: ReadonlyMap<string, Intervention>,
  matchNames: MatchNames,
): EvidenceLink[] {
  const links = new Map<string, EvidenceLink>();
  for (const text of wordingOf(sentence)) {
    for (const { id, words, start } of matchNames(text)) {
      const intervention = byId.get(id);
      if (!intervention || links.has(id) || isRefused(text, start)) continue;
      links.set(id, {
        sentence: sentence.id,
        intervention: id,
        basis: 'wording',
        words,
        verdict: intervention.verdict,
      });
    }
  }
  return [...links.values()].sort(byIntervention);
}

/**
 * The words a commitment is read with. Its lead-in names what it does only where the item goes on with the
 * lead-in's own sentence ("in six parks"): a lead-in that is a title names a subject, not a deed.
 */
function wordingOf({ text, leadIn, kind }: ReadSentence): string[] {
  const goesOn = kind === 'commitment' && /^[\p{Ll}\p{N}]/u.test(text);
  return leadIn !== null && goesOn ? [text, leadIn] : [text];
}

function linksByCategory(sentence: ReadSentence, interventions: readonly Intervention[]): EvidenceLink[] {
  const words = new Map(sentence.tags.map((tag) => [tag.code, tag.evidence[0]?.words ?? '']));
  return interventions.flatMap(({ id, categories }) => {
    const code = categories.find((category) => words.has(category));
    if (code === undefined) return [];
    return [
      {
        sentence: sentence.id,
        intervention: id,
        basis: 'category' as const,
        words: words.get(code)!,
        verdict: null,
      },
    ];
  });
}

function byIntervention(a: EvidenceLink, b: EvidenceLink): number {
  return a.intervention < b.intervention ? -1 : 1;
}
