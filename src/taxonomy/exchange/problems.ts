import type { Problem, Where } from '../../model/index.ts';

/** What a format cannot hold: not a fault, but never silent. */
export function loss(message: string, hint: string): Problem {
  return { code: 'exchange-loss', severity: 'info', message, hint, where: {} };
}

/** A file that is not what it claims to be, or a part of it that cannot be read. */
export function unreadable(message: string, hint: string, where: Where): Problem {
  return { code: 'exchange-unreadable', severity: 'error', message, hint, where };
}

/** Something in a file that a taxonomy has no place for. */
export function leftOut(message: string, hint: string, where: Where): Problem {
  return { code: 'exchange-left-out', severity: 'warning', message, hint, where };
}
