import type { Rule } from '../rule.ts';

/** The line is a heading, column header, caption, contents entry or running line. */
export const outsideBody: Rule = {
  id: 'outside-body',
  says: 'context',
  doc: 'The line is a heading, column header, caption, contents entry or running line.',
  examples: { fires: [{ text: 'What we will do', blockKind: 'heading' }], not: ['We will do it.'] },
  match: ({ sentence, announcement }) =>
    (announcement === null && /^(?:heading|caption|contents|furniture)$/.test(sentence.blockKind)) ||
    sentence.table?.isHeader === true
      ? [{ words: sentence.blockKind, where: 'place' }]
      : [],
};
