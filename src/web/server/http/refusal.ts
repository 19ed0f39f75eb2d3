import type { ErrorAnswer } from '../../api.ts';

/** A request that is not answered: with its HTTP status and words for whoever reads them. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string | null;
  /** Whether what follows on the connection can no longer be understood. */
  readonly ends: boolean;

  constructor(status: number, code: string, message: string, hint: string | null = null, ends = false) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.ends = ends;
  }

  answer(): ErrorAnswer {
    return { error: { code: this.code, message: this.message, hint: this.hint } };
  }
}

export const badRequest = (message: string, hint: string | null = null): Refusal =>
  new Refusal(400, 'bad-request', message, hint);

export const notThere = (message: string): Refusal => new Refusal(404, 'not-there', message);
