import type { EvidenceBase, EvidenceLink, Intervention, ReadSentence } from '../model/index.ts';
import { linksByWording, type MatchNames } from './link-by-wording.ts';

/**
 * Links commitments and priorities to interventions. Where the words (or a lead-in that they continue) name one, the link
 * carries the one verdict of all its studies, which may be null; where only a category is shared, the link is related
 * evidence without verdict.
 */
export function align(
  sentences: readonly ReadSentence[],
  evidence: EvidenceBase,
  matchNames: MatchNames,
): EvidenceLink[] {
  const byWording = linksByWording(evidence, matchNames);
  return sentences
    .filter(({ kind }) => kind === 'commitment' || kind === 'priority')
    .flatMap((sentence) => {
      const named = byWording(sentence);
      const taken = new Set(named.map((link) => link.intervention));
      const related = linksByCategory(sentence, evidence.interventions);
      return [...named, ...related.filter((link) => !taken.has(link.intervention))];
    });
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
