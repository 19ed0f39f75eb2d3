import { opening, type Rule } from '../rule.ts';

/** The line has no verb. */
export const bareNounPhrase: Rule = {
  id: 'bare-noun-phrase',
  says: 'priority',
  doc: 'The line has no verb.',
  examples: { fires: ['Rural crime and farms'], not: ['Cut rural crime'] },
  match: opening('noun-phrase'),
};
