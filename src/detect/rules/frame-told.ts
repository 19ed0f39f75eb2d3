import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says that what follows is what people told the author. */
export const frameTold: Rule = {
  id: 'frame-told',
  says: 'context',
  doc: 'The lead-in or heading says that what follows is what people told the author.',
  examples: {
    fires: [
      { text: 'Nobody answers the phone', leadIn: 'You said:' },
      { text: 'Fund more officers', leadIn: 'We call on the Government to:' },
    ],
    not: [{ text: 'Answer the phone in a minute', leadIn: 'We will:' }],
  },
  match: inFrame(
    /\byou (?:said|told)\b|\bwhat you (?:said|told)\b|\b(?:people|residents|communities|the public) (?:said|told)\b|\bconsultation\b(?![^:]*\b(?:priorit|objective|aim|will|shall|set)\w*)|\b(?:previous|last|old|former|earlier) (?:plan|commissioner|mayor)(?:'s plan)? (?:asked|set|said|promised|committed|required|wanted)\b|\btold us\b|\bwhat (?:the )?(?:labour|conservatives|tories|others|they|rivals|government) (?:have|has|did)\b|\b(?:they|others|opponents|rivals|labour|tories|conservatives|people|critics)(?: will|'ll)? (?:say|tell you|claim|promise) *: *$|(?<!\b(?:will|to|shall) )\bcall(?:s|ing)? (?:on|upon) (?:the )?(?:\w+ )?(?:government|ministers?|parliament|home office|home secretary|westminster|treasury)\b/,
  ),
};
