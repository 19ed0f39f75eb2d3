import type { Intervention } from '../model/index.ts';

/**
 * The study with the verdict that a report may show. "May harm" is a person's word: until one has confirmed it by name
 * and date, the study says only that it waits for a person.
 */
export function untilConfirmed(study: Intervention): Intervention {
  if (study.verdict !== 'may-harm' || (study.confirmedBy && study.confirmedOn)) return study;
  return { ...study, verdict: 'waits-for-person' };
}
