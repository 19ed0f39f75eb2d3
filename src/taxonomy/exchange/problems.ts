import type { Problem, Taxonomy, Where } from '../../model/index.ts';

/** What a format cannot hold: not a fault, but never silent. */
export function loss(message: string, hint: string): Problem {
  return { code: 'exchange-loss', severity: 'info', message, hint, where: {} };
}

/** That a format has no place for ids that were retired; nothing where none were. */
export function migrationsLost({ migrations = [] }: Taxonomy): Problem[] {
  if (migrations.length === 0) return [];
  return [
    loss(
      `What became of ids that were retired (${migrations.length}) is left out.`,
      'Keep migrations.yaml; an import into its folder leaves it as it is.',
    ),
  ];
}

/** A file that is not what it claims to be, or a part of it that cannot be read. */
export function unreadable(message: string, hint: string, where: Where): Problem {
  return { code: 'exchange-unreadable', severity: 'error', message, hint, where };
}

/** Something in a file that a taxonomy has no place for. */
export function leftOut(message: string, hint: string, where: Where): Problem {
  return { code: 'exchange-left-out', severity: 'warning', message, hint, where };
}
