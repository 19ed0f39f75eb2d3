import type { Analysis, Assignment } from '../../model/index.ts';
import { keyOfSentence } from '../apply/index.ts';

/** Keys of the sentences that a reader reads first, and of those that they read as a second reader, unseen. */
export type Assigned = Readonly<{ own: ReadonlySet<string>; second: ReadonlySet<string> }>;

/**
 * What an assignment gives a reader: every sentence of their documents, whatever the machine makes of it now, and single
 * sentences of others' documents. Null for somebody whom it does not name: then nothing is bound.
 */
export function assignmentFor(
  assignment: Assignment,
  reviewer: string,
  analyses: readonly Analysis[],
): Assigned | null {
  if (!assignment.reviewers.includes(reviewer)) return null;
  const [own, second] = [new Set<string>(), new Set<string>()];
  const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  for (const { document, reviewer: owner, second: others } of assignment.documents) {
    if (owner === reviewer)
      for (const { id } of byId.get(document)?.sentences ?? []) own.add(keyOfSentence(document, id));
    for (const { sentences } of others.filter((other) => other.reviewer === reviewer))
      for (const sentence of sentences) second.add(keyOfSentence(document, sentence));
  }
  return { own, second };
}
