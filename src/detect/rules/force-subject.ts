import { inText, type Rule } from '../rule.ts';

/** The sentence opens with the force, its people or its work. */
export const forceSubject: Rule = {
  id: 'force-subject',
  says: 'force',
  doc: 'The sentence opens with the force, its people or its work.',
  examples: {
    fires: ['The force calls each month.'],
    not: ['My office calls each month.', 'A Labour Police and Crime Commissioner calls each month.'],
  },
  match: inText(
    /^[^a-z]*(?:the |every |each |all |our |named )?(?:[\w-]+ ){0,2}(?:force|police(?!,? (?:fire )?(?:and|&) crime|(?: and crime)? commissioner)|constabulary|chief constable|officers?|pcsos?|specials?|patrols?|detectives?|investigators|sergeants?|constables?|control room|call handlers|response)\b/,
  ),
};
