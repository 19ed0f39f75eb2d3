import type { Coding, ReadSentence } from '../../model/index.ts';

/** The coding of a sentence as the machine read it. */
export function machineCoding({ kind, strength, actor, measurable, tags }: ReadSentence): Coding {
  return tidyCoding({ kind, strength, actor, measurable, codes: tags.map(({ code }) => code) });
}

/** A coding with each code once, by name, and with strength, actor and measurable for commitments only. */
export function tidyCoding({ kind, strength, actor, measurable, codes }: Coding): Coding {
  const undertakes = kind === 'commitment';
  return {
    kind,
    strength: undertakes ? strength : null,
    actor: undertakes ? actor : null,
    measurable: undertakes ? measurable : null,
    codes: [...new Set(codes)].sort(),
  };
}

/** What a rejection leaves of a reading: a sentence that undertakes nothing and sets no priority. */
export const rejected = (coding: Coding): Coding => ({
  ...coding,
  kind: coding.kind === 'achievement' ? 'achievement' : 'context',
});

export const sameCoding = (one: Coding, other: Coding): boolean =>
  JSON.stringify(tidyCoding(one)) === JSON.stringify(tidyCoding(other));
