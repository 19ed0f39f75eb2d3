import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading names a stage of what is to be done. */
export const framePhase: Rule = {
  id: 'frame-phase',
  says: 'commitment',
  doc: 'The lead-in or heading names a stage of what is to be done.',
  examples: {
    fires: [
      { text: 'Thirty more call handlers', leadIn: 'Phase one: the first year' },
      { text: 'A counter in every town', heading: 'By the end of my term' },
      { text: 'Knife arches at stations', leadIn: 'First year:' },
    ],
    not: [
      { text: 'Thirty more call handlers', leadIn: 'Progress in phase one:' },
      { text: 'The force was small.', heading: 'The first year' },
    ],
  },
  match: inFrame(
    /^[^a-z]*(?:(?:phase|stage) (?:one|two|three|four|1|2|3|4)\b(?!.*\b(?:review|report|progress)\b)|(?:on )?day one\b|(?:the |my )?first (?:hundred|100) days *: *$|(?:the |my )?(?:first|second|third|fourth|final) (?:year|term|month|week) *: *$|by (?:\w+ )?20\d\d *: *$|(?:what(?:'s| is| comes) )?next *:? *$|by the end of (?:the|my|this) (?:first |second )?(?:term|year|four years)\b)/,
  ),
};
