import { inText, type Rule } from '../rule.ts';

/** The sentence opens with a partner. */
export const partnersSubject: Rule = {
  id: 'partners-subject',
  says: 'partners',
  doc: 'The sentence opens with a partner.',
  examples: { fires: ['The councils share data.'], not: ['I share data.'] },
  match: inText(
    /^[^a-z]*(?:the |every |each |all |our |both |six |local )?(?:[\w-]+ ){0,3}(?:councils?|partners?|partnership|board|forum|health boards?|probation|university|schools?|fire service|charities|directors?|service|nhs|businesses|trust|authority|housing associations?|voluntary sector)\b(?! (?:fund|will be opened))/,
  ),
};
