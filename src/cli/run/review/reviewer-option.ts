import { leftOfName } from '../../../io/decisions/index.ts';
import { exitCodes, PcpError } from '../../../model/index.ts';

/**
 * A name that was given, as logs keep it. Throws PcpError `bad-name` (exit 2) where nothing of it can be kept: the decisions of
 * all who are called so would go into one file.
 */
export function givenReviewer(name: string): string {
  const left = leftOfName(name);
  if (left !== '') return left;
  throw new PcpError({
    code: 'bad-name',
    message: `"${name}" cannot be the name of a file of decisions on every system.`,
    hint: 'Give a name with letters a to z, digits, dots or hyphens, such as ada.',
    exitCode: exitCodes.usage,
  });
}
