import { inText, type Rule } from '../rule.ts';

/** The author refuses a promise, power or claim. */
export const denies: Rule = {
  id: 'denies',
  says: 'context',
  doc: 'The author refuses a promise, power or claim.',
  examples: { fires: ['I cannot promise a new bus.'], not: ['I promise a new bus.'] },
  match: inText(
    /\b(?:i|we) (?:cannot|can't|could not) (?:promise|guarantee|\w+)\b|\b(?:make|makes|made) no promise\b|\bno (?:power|doubt|plans|part of this)\b|\bnot (?:for me|mine|ours|in my gift|the job|within my|a matter|yet been)\b|\bdo not (?:yet|intend|decide|always|control|run)\b|\bit will not\b|\bi do not\b|\bnot (?:made|agreed)\b|\bfor (?:parliament|judges|the courts|the force)\b|\boutside (?:this|my)\b|\bnot ours\b/,
  ),
};
