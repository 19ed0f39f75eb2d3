import { type Hit, type Rule, silent } from '../rule.ts';
import { byWhom, doerOf } from '../subject.ts';

const own = new Set(['author', 'force']);

/** Something will be done by the author or the force. */
export const passiveByOwn: Rule = {
  id: 'passive-by-own',
  says: 'commitment',
  doc: 'Something will be done by the author or the force.',
  examples: {
    fires: ['The contract will be let again by the Commissioner.'],
    not: ['The law will be changed by Parliament.', 'The contract will be let again.'],
  },
  match: (reading): readonly Hit[] => {
    if (reading.form !== 'will-passive' && reading.form !== 'is-to') return silent;
    return own.has(doerOf(reading)) ? [{ words: `by ${byWhom(reading)}`, where: 'text' }] : silent;
  },
};
