import { exitCodes, PcpError } from '../../model/index.ts';

const check = 'Check that you may write to the folder and that no other program holds the file';
const refusal = (path: string, error: unknown, message: string, hint: string): PcpError => {
  const refused = new PcpError({
    code: 'decision-not-saved',
    message,
    hint,
    exitCode: exitCodes.usage,
    where: { file: path },
  });
  refused.cause = error;
  return refused;
};

/** What is said where a decision could not be written; `error` is what the system said. */
export function notSaved(path: string, error: unknown): PcpError {
  return refusal(
    path,
    error,
    `The decision was not saved: ${reasonOf(error)}. All decisions saved before are there.`,
    `${isFull(error) ? 'Make room on the disk' : check}, then decide this item again.`,
  );
}

/** What is said where a log cannot be opened, before anybody decided. */
export function notOpened(path: string, error: unknown): PcpError {
  return refusal(
    path,
    error,
    `No decision could be saved here: ${reasonOf(error)}.`,
    `${isFull(error) ? 'Make room on the disk' : check}, then start again.`,
  );
}

/** What is said where the file or its lock was deleted or replaced while it was open, and cannot be written anew. */
export function notRestored(path: string, error: unknown): PcpError {
  return refusal(
    path,
    error,
    `The decision was not saved: the file of decisions or its lock was deleted or replaced, and cannot be written anew (${codeOf(error)}).`,
    `Leave this review open: it holds what was saved before. ${isFull(error) ? 'Make room on the disk' : check}, then decide this item again, and all is written.`,
  );
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
const reasonOf = (error: unknown): string =>
  `${isFull(error) ? 'the disk is full' : 'the file cannot be written'} (${codeOf(error)})`;
