import type { Where } from './problem.ts';

/** Exit codes of the command line, after clig.dev. */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  unreadableInput: 3,
  someDocumentsFailed: 4,
  qualityGate: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** "Cannot go on": the one error type. Says what and why (message), where, and what to do next (hint). */
export class PcpError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly exitCode: ExitCode;
  readonly where: Where;

  constructor(details: { code: string; message: string; hint: string; exitCode: ExitCode; where?: Where }) {
    super(details.message);
    this.name = 'PcpError';
    this.code = details.code;
    this.hint = details.hint;
    this.exitCode = details.exitCode;
    this.where = details.where ?? {};
  }
}
