import { inText, type Rule } from '../rule.ts';

/** A deadline or a date that a plan looks forward to. */
export const futureDate: Rule = {
  id: 'future-date',
  says: 'measurable',
  doc: 'A deadline or a date that a plan looks forward to.',
  examples: {
    fires: ['A team of six by March 2027', 'The line opens in June.'],
    not: ['In March 2019 a team began.'],
  },
  match: inText(
    /\b(?:by|before|until|from|in|during|within|to|through to|throughout) (?:the )?(?:(?:end|start|middle|spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? )?(?:202[5-9]|203\d)\b|\bby (?:the )?(?:end|spring|summer|autumn|winter|christmas|easter|january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:this|next|coming) (?:year|spring|summer|autumn|winter|month)\b|\bfrom (?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer)\b|\b(?:starts?|opens?|begins?|live|back) in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/,
  ),
};
