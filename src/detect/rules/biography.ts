import { inText, type Rule } from '../rule.ts';

/** The author tells of a life, post or family. */
export const biography: Rule = {
  id: 'biography',
  says: 'context',
  doc: 'The author tells of a life, post or family.',
  examples: { fires: ['I was a teacher for ten years.'], not: ['I will teach for ten years.'] },
  match: inText(
    /\b(?:my name is|born|grew up|raised in|married|i live|i've lived|lived in|years? (?:of )?experience|(?:my|his|her|whose|lived|personal|professional|practical|extensive|vast|broad|wealth of|policing|working) experience|experience (?:as|in|at|within|gained|working)|career|i was (?:a|an|elected|appointed)|served (?:as|for|in)|i serve|i am (?:a|an|the|your|proud)|i'm (?:a|an|the|your|standing|\w+ \w+ and)|candidate|standing (?:for|to|as)|worked (?:for|as|in)|retired|my (?:father|mother|sister|son|wife|family|parents|husband|background|career)|a former|formerly|degree|councillor|magistrate)\b/,
  ),
};
