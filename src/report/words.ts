import { exitCodes, PcpError } from '../model/errors.ts';
import type { Glossary, GlossaryTerm } from '../model/index.ts';

/** Looks plain words up. An id that the glossary lacks is an error: no report shows a word that is not explained. */
export type Words = Readonly<{
  term: (group: string, id: string) => GlossaryTerm;
  label: (group: string, id: string) => string;
  short: (group: string, id: string) => string;
  /** The explanation of a word that need not be there; null where it is not. */
  note: (group: string, id: string) => string | null;
  group: (group: string) => readonly Readonly<{ id: string; label: string; explanation: string }>[];
}>;

/** Throws `glossary-term-missing` when asked for a word that the glossary does not hold. */
export function wordsOf(glossary: Glossary): Words {
  const term = (group: string, id: string): GlossaryTerm => {
    const terms = glossary[group];
    const found = terms && Object.hasOwn(terms, id) ? terms[id] : undefined;
    if (!found) throw missing(group, id);
    return found;
  };
  return {
    term,
    label: (group, id) => term(group, id).label,
    short: (group, id) => term(group, id).short ?? term(group, id).label,
    note: (group, id) => (Object.hasOwn(glossary[group] ?? {}, id) ? term(group, id).explanation : null),
    group: (group) =>
      Object.entries(glossary[group] ?? {}).map(([id, { label, explanation }]) => ({
        id,
        label,
        explanation,
      })),
  };
}

function missing(group: string, id: string): PcpError {
  return new PcpError({
    code: 'glossary-term-missing',
    message: `The glossary has no plain words for "${id}" under "${group}".`,
    hint: `Add "${id}" under "${group}" in corpus/glossary.yaml.`,
    exitCode: exitCodes.internal,
    where: { file: 'corpus/glossary.yaml' },
  });
}
