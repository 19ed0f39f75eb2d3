import type { ComparedArea } from './metric.ts';

/** Plans that could not be read well enough are told apart from those that say nothing: " (2 of them not read ...)". */
export function unreadSaid(compared: readonly ComparedArea[]): string {
  const unread = compared.filter(({ reading }) => reading.unread !== null).length;
  return unread === 0 ? '' : ` (${unread} of them not read well enough to tell)`;
}
