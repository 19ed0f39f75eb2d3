import type { Rule } from '../rule.ts';

/** A short call in capitals or with an exclamation mark. */
export const slogan: Rule = {
  id: 'slogan',
  says: 'context',
  doc: 'A short call in capitals or with an exclamation mark.',
  examples: { fires: ['SAFER STREETS FOR EASTMARK'], not: ['Safer streets'] },
  match: ({ sentence: { text } }) => {
    const capitals = (text.match(/[A-Z]/g) ?? []).length;
    const calls = /!["”']?$/.test(text);
    if (!calls && capitals < 5) return [];
    const letters = (text.match(/[A-Za-z]/g) ?? []).length;
    const shouts = letters > 6 && capitals > letters * 0.6;
    return shouts || (calls && letters < 60) ? [{ words: text, where: 'text' }] : [];
  },
};
