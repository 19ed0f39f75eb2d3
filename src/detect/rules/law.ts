import { inText, type Rule } from '../rule.ts';

/** A law, duty or power is described. */
export const law: Rule = {
  id: 'law',
  says: 'context',
  doc: 'A law, duty or power is described.',
  examples: {
    fires: ['The Duty Act 2004 binds councils.', 'I have a legal power to convene.'],
    not: ['I will convene the councils.'],
  },
  match: inText(
    /\bact (?:19|20)\d\d\b|\bthe 20\d\d act\b|\bsection \d+|\b(?:statutory|legal(?! (?:knowledge|advice|aid|support|help|costs))|legally|lawful|by law|legislation|regulations)\b|\b(?:a|the|public|violence|equality|general) duty\b|\bduties\b|\bbound\b|\bmust have regard\b|\bstrategic policing requirement\b|\brequired (?:by|to)\b|\bpowers? (?:to|over)\b|\bcommissioners? must\b/,
  ),
};
