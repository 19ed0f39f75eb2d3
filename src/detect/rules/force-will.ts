import { inText, type Rule } from '../rule.ts';

/** The force or its officers will or must do something. */
export const forceWill: Rule = {
  id: 'force-will',
  says: 'force',
  doc: 'The force or its officers will or must do something.',
  examples: { fires: ['The force will answer within ten seconds.'], not: ['The councils will answer.'] },
  match: inText(
    /\b(?:force|police(?! (?:and|&) crime)|constabulary|chief constable|officers?|pcsos?|specials?|detectives?|control room|neighbourhood teams?|roads team|inspector|sergeants?)(?: \([^)]{1,12}\)| [\w-]+){0,2}? (?:will|shall|must|is to|are to|aims? to)\b/,
  ),
};
