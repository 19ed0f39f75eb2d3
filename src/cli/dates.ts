import { exitCodes, PcpError } from '../model/errors.ts';

/** A date option as YYYY-MM-DD, or null where it was not given. Throws PcpError (usage) for anything else. */
export function dateOption(value: string | boolean | undefined, flag: string): string | null {
  if (value === undefined) return null;
  const text = String(value);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDate) return text;
  throw new PcpError({
    code: 'bad-date',
    message: `"${text}" is not a date.`,
    hint: `Give ${flag} a date such as 2025-04-01.`,
    exitCode: exitCodes.usage,
  });
}
