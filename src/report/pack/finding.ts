import type { Intervention, Verdict } from '../../model/index.ts';
import { confirmationOf } from '../confirmed.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { Tried } from './links.ts';

/** Verdicts that stand for a finding of harm; the second until a named person has confirmed it. */
const harmful: readonly (Verdict | null)[] = ['may-harm', 'waits-for-person'];

/** Directions, as the evidence base words them, of what was not tested or whose result was not read. */
const unknownDirections: readonly string[] = ['not known', 'not read', 'not tested', 'describes'];

/** Whether a study found more of the outcome where the thing was tried, whether or not it gives a verdict. */
const foundHarm = ({ verdict, direction }: Intervention): boolean =>
  harmful.includes(verdict) || direction === 'increases';

/** What may do harm is never shown among what supports a bid. */
export const mayHarm = ({ studies }: Tried): boolean => studies.some(foundHarm);

/** Whether anything is known of what it does: a verdict, or the direction of a result. */
export const hasFinding = ({ verdict, studies }: Tried): boolean =>
  (verdict !== null && verdict !== 'untested') ||
  studies.some(({ direction }) => !unknownDirections.includes(direction));

/** The study whose finding is shown for all: one of harm first, then one with a verdict, then one whose result is known. */
export function shownStudy({ studies }: Tried): Intervention {
  return (
    studies.find(foundHarm) ??
    studies.find(({ verdict }) => verdict !== null && verdict !== 'untested') ??
    studies.find(({ direction }) => !unknownDirections.includes(direction)) ??
    studies[0]!
  );
}

/** "Later offending: increases. No benefit, and offending can rise." */
export function foundIn({ outcome, direction, effect }: Intervention): string {
  return `${sentenceText(`${outcome}: ${direction}`)} ${sentenceText(effect)}`;
}

/** The verdict of all studies together in plain words, or why there is none. */
export function verdictOf({ words }: ReportModel, { verdict, studies }: Tried): string {
  if (verdict === null) return noVerdict(studies);
  const confirmed = verdict === 'may-harm' ? confirmationOf(studies) : null;
  return [words.label('verdict', verdict), confirmed].filter((part) => part !== null).join('. ');
}

/** "Read in a library catalogue, so no verdict is given." A source that was not read says nothing of the effect. */
export function noVerdict(studies: readonly Intervention[]): string {
  const why = [...new Set(studies.flatMap(({ verdictWithheld }) => verdictWithheld ?? []))];
  if (why.length === 0) return 'No verdict is given.';
  return `${sentenceText(why.map((one) => one.replace(/\.$/, '')).join('; ')).replace(/\.$/, '')}, so no verdict is given.`;
}
