import { inText, type Rule } from '../rule.ts';

/** A state of things for everyone, nobody or every place. */
export const everyoneOutcome: Rule = {
  id: 'everyone-outcome',
  says: 'aspiration',
  doc: 'A state of things for everyone, nobody or every place.',
  examples: {
    fires: ['Everyone feels safe on the bus', 'Neighbours know whom to call'],
    not: ['I will visit everyone.'],
  },
  match: inText(
    /^[^a-z]*(?:every(?:one|body)?|all|no[- ]one|nobody|no|people|residents|communities|victims|children|parents|neighbours|young people|women|callers|estates|places|families|shop\w*)\b(?!.*\b(?:will|shall|was|were|said|told)\b)/,
  ),
};
