import type { Intervention } from '../model/index.ts';
import { dateText } from './date.ts';

/**
 * Who confirmed a finding of harm, and of what: of the study, as nobody has yet confirmed it undertaking by undertaking.
 * Null where no study's harm was confirmed.
 */
export function confirmationOf(studies: readonly Intervention[]): string | null {
  const said = studies.flatMap(({ verdict, confirmedBy, confirmedOn }) =>
    verdict === 'may-harm' && confirmedBy && confirmedOn
      ? [`by ${confirmedBy} on ${dateText(confirmedOn)}`]
      : [],
  );
  if (said.length === 0) return null;
  return `Confirmed for the study, not for any undertaking, ${[...new Set(said)].join(' and ')}.`;
}
