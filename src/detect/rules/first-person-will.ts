import { inText, type Rule } from '../rule.ts';

/** The author says "I will" or "we shall". */
export const firstPersonWill: Rule = {
  id: 'first-person-will',
  says: 'commitment',
  doc: 'The author says "I will" or "we shall".',
  examples: {
    fires: ['I will open two shops.', 'We shall also be going into schools.', "We won't close a station."],
    not: ['The service will close.', 'I have opened a shop.', 'I hope you will join me.'],
  },
  match: inText(
    /(?<!\bfor how )\b(?:i|we)(?:'ll| (?:(?!you|how|that|who|which)\w+ ){0,2}(?:will|shall))(?! (?:not |never )?(?:say no more|pretend|be judged|need to|need|have to|know))\b|\bso i shall\b|\b(?:i|we) won't\b(?! (?:pretend|know|need))/,
  ),
};
