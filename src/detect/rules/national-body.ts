import { inText, type Rule } from '../rule.ts';

/** The Government, Parliament, ministers or a national body acts. */
export const nationalBody: Rule = {
  id: 'national-body',
  says: 'context',
  doc: 'The Government, Parliament, ministers or a national body acts.',
  examples: { fires: ['Ministers will fund a new scheme.'], not: ['I will fund a new scheme.'] },
  match: inText(
    /\b(?:the (?:uk |welsh |labour |conservative |current |national |next )?government|an? (?:\w+ )?government (?:will|would)|nationally|ministers?|parliament|home office|home secretary|treasury|ministry|national crime agency|the nca|the bill|courts? (?:service|will)|westminster|his majesty's|national police chiefs|college of policing|senedd|judges|department (?:for|of)|crown prosecution|ministry of \w+|inspectorate|police federation|by government)\b(?!'s (?:grant|money|funding))/,
  ),
};
