import type { Rule } from '../rule.ts';

/** A short call in capitals or with an exclamation mark. */
export const slogan: Rule = {
  id: 'slogan',
  says: 'context',
  doc: 'A short call in capitals or with an exclamation mark.',
  examples: { fires: ['SAFER STREETS FOR EASTMARK'], not: ['Safer streets'] },
  match: ({ sentence }) => {
    const letters = sentence.text.replace(/[^A-Za-z]/g, '');
    const capitals = sentence.text.replace(/[^A-Z]/g, '').length;
    const shouts = letters.length > 6 && capitals > letters.length * 0.6;
    return shouts || (/!["”']?$/.test(sentence.text) && letters.length < 60)
      ? [{ words: sentence.text, where: 'text' }]
      : [];
  },
};
