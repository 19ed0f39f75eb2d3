import { Refusal } from '../http/refusal.ts';
import type { Desk } from './desk.ts';

const message = 'The plans in this folder were read again after this review was opened, with another result.';
const hint =
  'What you decided before is kept. Press Ctrl+C where the review was started, start it again, and open the address that it prints.';

/** Refuses a decision on words of a run that is not there any more: it could stand on what nobody can find again. */
export function refuseOldRun({ isCurrent }: Pick<Desk, 'isCurrent'>): void {
  if (!isCurrent()) throw new Refusal(409, 'run-changed', `${message} Nothing was written.`, hint);
}

/** The same for whoever opens the page. */
export function oldRunProblems({ isCurrent }: Pick<Desk, 'isCurrent'>): { message: string; hint: string }[] {
  return isCurrent() ? [] : [{ message, hint }];
}
