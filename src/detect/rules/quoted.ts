import { inText, type Rule } from '../rule.ts';

/** The words are somebody's, quoted. */
export const quoted: Rule = {
  id: 'quoted',
  says: 'context',
  doc: "The words are somebody's, quoted.",
  examples: {
    fires: ['"Nobody ever rings back."', 'As she says: "We need more officers."'],
    not: ['I will ring back.'],
  },
  match: inText(/\bsa(?:ys|id),? *:? *["']|["'] *$/),
};
