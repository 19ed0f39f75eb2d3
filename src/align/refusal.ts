import { tokenise } from '../text/index.ts';

const refusing = new Set([
  'not',
  'never',
  'no',
  'stop',
  'end',
  'ceas',
  'withdraw',
  'replac',
  'instead',
  'without',
]);
const reach = 5;

/** Whether the words just before a name turn it away: "we will no longer fund X", "instead of X". */
export function isRefused(text: string, start: number): boolean {
  const before = tokenise(text.slice(Math.max(0, start - 80), start)).slice(-reach);
  return before.some((token) => refusing.has(token.folded) || refusing.has(token.stem));
}
