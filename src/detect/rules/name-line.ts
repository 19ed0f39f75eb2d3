import type { Rule } from '../rule.ts';

/** The line is a name, with or without a post. */
export const nameLine: Rule = {
  id: 'name-line',
  says: 'context',
  doc: 'The line is a name, with or without a post.',
  examples: { fires: ['Hester Vane, Commissioner for Eastmark'], not: ['More constables for Eastmark'] },
  match: ({ sentence, announcement }) =>
    announcement === null &&
    /^(?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+(?:,? (?:[A-Z]|for|and|of|the|your)[\w'’-]*(?: (?:[A-Z]|for|and|of|the)[\w'’-]*){0,8})?$/.test(
      sentence.text,
    ) &&
    sentence.text.length < 90
      ? [{ words: sentence.text, where: 'text' }]
      : [],
};
