import type { PracticeItem, ReviewEntry, WordsEntry } from '../../../model/index.ts';
import {
  keyOfSentence,
  type PracticeProgress,
  practiceDocument,
  practiceState,
} from '../../../review/index.ts';
import type { PracticeState } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { Refusal } from '../http/refusal.ts';

/** The key of a practice item; no document of a run has its name. */
export const practiceKey = ({ unit }: Pick<PracticeItem, 'unit'>): string =>
  keyOfSentence(practiceDocument, unit);

export const practiceItemOf = ({ practice }: Desk, key: string): PracticeItem | null =>
  practice.find((item) => practiceKey(item) === key) ?? null;

/** Where this reader's practice stands; worked out again only after something was said in it. */
export function progressOfPractice(desk: Desk): PracticeProgress {
  desk.session.practice ??= practiceState(entriesOfPractice(desk), desk.reviewer, desk.practice);
  return desk.session.practice;
}

export function practiceOf(desk: Desk): PracticeState {
  const { items, answered, alpha, last, needed, isOpen, override } = progressOfPractice(desk);
  return { items, answered, alpha, last, needed, isOpen, override };
}

/** What this reader answered last to an item, in whatever round. */
export const lastAnswer = (desk: Desk, { unit }: PracticeItem): WordsEntry | null =>
  entriesOfPractice(desk).findLast(
    (entry): entry is WordsEntry => 'anchor' in entry && entry.anchor.sentence === unit && 'to' in entry,
  ) ?? null;

const entriesOfPractice = ({ live, reviewer }: Desk): ReviewEntry[] =>
  live.entries().filter((entry) => entry.purpose === 'practice' && entry.reviewer === reviewer);

/** Throws Refusal where live coding is not open to this reader yet. */
export function refuseBeforePractice(desk: Desk): void {
  if (!progressOfPractice(desk).isOpen) throw new Refusal(403, 'practice-first', beforePractice, howToOpen);
}

export const beforePractice = 'The practice round comes first: it shows how the codebook is meant.';
const howToOpen = 'Answer its items, or open live reading with a note that says why you need no practice.';
