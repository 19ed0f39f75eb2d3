import type { Rule } from '../rule.ts';

/** The verb of the undertaking is to try, support, ask, press, explore or the like. */
export const softMainVerb: Rule = {
  id: 'soft-main-verb',
  says: 'soft',
  doc: 'The verb of the undertaking is to try, support, ask, press, explore or the like.',
  examples: {
    fires: ['I will press ministers for more money.', 'Explore a shared desk'],
    not: ['I will open a desk.'],
  },
  match: ({ folded, verb }) =>
    verb !== null && soft.has(verb) && (verb !== 'fight' || /\bfight(?:ing)? for\b/.test(folded))
      ? [{ words: verb, where: 'text' }]
      : [],
};

const soft: ReadonlySet<string> = new Set(
  'advocate aim argue ask back call campaign champion consider enable encourage explore fight influence lobby persuade press promote push seek strive support try urge'.split(
    ' ',
  ),
);
