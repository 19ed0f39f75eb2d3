import type { Analysis, Reason, ReviewEntry } from '../../src/model/index.ts';
import { anchorOfSentence, keyOfSentence, reviewOf } from '../../src/review/index.ts';
import { analysis, of, type Said } from '../compare/build.ts';
import { coding, entry } from './drafts.ts';

/** A reason of a rule that speaks for a commitment. */
export const because = (rule: string, weight = 2): Reason => ({
  rule,
  says: 'commitment',
  words: 'will',
  where: 'text',
  weight,
});

/** A plan of an area of its own with sentences one after the other on a page each. */
export const plan = (name: string, said: readonly Said[]): Analysis =>
  analysis(
    name,
    said.map((one, at) => ({
      page: at + 1,
      span: { start: at * 100, end: at * 100 + one.text.length },
      ...one,
    })),
    of(name),
  );

/** What somebody said of a sentence of a plan: that the suggestion holds, unless told otherwise. */
export const decide = (
  reviewer: string,
  from: Analysis,
  at: number,
  more: Readonly<Record<string, unknown>> = {},
): ReviewEntry => {
  const { kind, strength, actor, measurable, tags, uncertain, score } = from.sentences[at]!;
  const isCommitment = kind === 'commitment';
  const suggestion = {
    ...coding,
    kind,
    strength: isCommitment ? strength : null,
    actor: isCommitment ? actor : null,
    measurable: isCommitment ? measurable : null,
    codes: tags.map(({ code }) => code),
    uncertain,
    score,
  };
  return entry(reviewer, {
    action: 'accept',
    anchor: anchorOfSentence(from, at),
    suggestion,
    definitions: {},
    ...more,
  } as Parameters<typeof entry>[1]);
};

export const keyOf = (from: Analysis, at: number): string => keyOfSentence(from.id, from.sentences[at]!.id);

export const reviewed = (entries: readonly ReviewEntry[], analyses: readonly Analysis[]) =>
  reviewOf(entries, analyses);
