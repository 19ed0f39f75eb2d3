import { type ExitCode, exitCodes, PcpError } from '../../../model/index.ts';
import type { Options } from '../../command.ts';
import type { Terminal } from '../../terminal.ts';

/** What an action of `pcp review` is called with. */
export type ReviewCall = Readonly<{
  given: readonly string[];
  out: string;
  taxonomy: string | undefined;
  options: Options;
  json: boolean;
  terminal: Terminal;
}>;

export type ReviewAction = Readonly<{
  /** Options that it takes beside the common ones, and whether it takes words. */
  options: readonly string[];
  words?: boolean;
  run(call: ReviewCall): Promise<ExitCode>;
}>;

/** A whole number of an option, from `least` to `most`; the fallback where it was not given. Throws PcpError `bad-number` (exit 2). */
export function numberOption(
  options: Options,
  name: string,
  fallback: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number {
  const value = options[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (/^\d{1,9}$/.test(String(value)) && number >= least && number <= most) return number;
  throw new PcpError({
    code: 'bad-number',
    message: `"${value}" is no whole number ${most === Number.POSITIVE_INFINITY ? `from ${least} on` : `from ${least} to ${most}`}.`,
    hint:
      fallback < least
        ? `Give --${name} such a number, or leave it out.`
        : `Give --${name} a number such as ${fallback}.`,
    exitCode: exitCodes.usage,
  });
}

export const countOf = (number: number, noun: string, nouns = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : nouns}`;
