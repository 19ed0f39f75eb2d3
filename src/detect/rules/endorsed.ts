import { inText, type Rule } from '../rule.ts';

/** Somebody is quoted in praise, with the name after a dash. */
export const endorsed: Rule = {
  id: 'endorsed',
  says: 'context',
  doc: 'Somebody is quoted, with the name after a dash.',
  examples: {
    fires: ['"She will get things done" – Sir Giles Maund', 'He will lead here." – a retired general'],
    not: ['I will open a shop – and keep it "open".', 'Open a shop - "Shop One" - by May.'],
  },
  match: inText(
    /(?:[\w.!?,]" ?- ?|" \()(?!(?:by|in|with|and|or|but|to|for|on|at|from|as|which|that|so|it|we|i)\b)[a-z][^".!?]{2,70}[.)]?$/,
  ),
};
