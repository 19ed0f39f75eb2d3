import { inText, type Rule } from '../rule.ts';

/** The name of a measure. */
export const indicator: Rule = {
  id: 'indicator',
  says: 'context',
  doc: 'The name of a measure.',
  examples: { fires: ['Number of repeat callers'], not: ['Call back every repeat caller'] },
  match: (reading) => (reading.form === 'imperative' ? [] : seen(reading)),
};

const seen = inText(
  /^[^a-z]*(?:number|percentage|proportion|rate|rates|value|share|volume|percentage point|hours|losses|time taken|satisfaction|turnout|disruptions|proven|repeat|first-time)\b(?!.*\bwill\b)/,
);
