import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says that what follows has been done. */
export const frameAchieved: Rule = {
  id: 'frame-achieved',
  says: 'achievement',
  doc: 'The lead-in or heading says that what follows has been done.',
  examples: {
    fires: [
      { text: 'Recruited 40 constables', leadIn: 'Since 2021 I have:' },
      { text: 'Recruited 40 constables.', heading: 'Progress to date' },
    ],
    not: [
      { text: 'Recruit 40 constables', leadIn: 'I will:' },
      { text: 'recruit 40 constables', leadIn: 'In my first hundred days I will:' },
    ],
  },
  match: inFrame(
    /\b(?:i|we|(?:my|our) (?:team|office|group|campaign|branch|party)|constabulary|council|force|partnership|which|it)(?: (?!will|shall|to)\w+)?(?:, [^:,]{1,60},)? (?:have|has)(?: (?:already|also|now|together))? *(?:[:/]|$)|(?<!\b(?:to|will|shall|should|must) )\bhave (?:already )?(?:delivered|achieved|seen|invested|secured)\b|\bwe've (?:seen|delivered|achieved|done)\b|\bi've (?:delivered|achieved|done)\b|\bwhat (?:has been|was|we have|i have|we've|i've) (?:done|achieved|delivered)\b|\bprogress(?: to date| so far)?\b|\b(?:achievements?|successes|track record)\b|\bdone so far\b|\balready under way\b|\bso far\b|^[^a-z]*(?:already )?delivered *:?$|^[^a-z]*deliver(?:ed|ing) for\b|\b\w+ delivers *$|\bresults are in\b|(?<!\b(?:commit\w*|pledg\w+|promis\w+|plans?|priorit\w+|will|would|'ll|'d)\b[^:]{0,60})\bin (?:my|his|her|their|our|its) (?:first|last|previous|opening) (?:\w+ )?(?:term|year|months|weeks|days)\b(?![^:]*(?:\b(?:will|would|shall)\b|'ll\b|'d\b))|\bwhere we(?: have|'ve) got to\b|\balready (?:happening|doing|in place|delivering|being done)\b|\b(?:position|progress) against\b|\bjudged on the following\b|\b(?:my|our|her|his|their) record\b|\bthanks to you\b|\bcredit where\b|^[^a-z]*proud of\b|^[^a-z]*i said\b[^:]{0,30}\bi did\b|\bpromises? (?:made|kept)\b|(?<!\b(?:commit\w*|pledg\w+|promis\w+|plans?|priorit\w+|will|would|'ll|'d)\b[^:]{0,60})\bfirst (?:hundred|100) days\b(?![^:]*(?:\b(?:will|would|shall)\b|'ll\b|'d\b))|\bhave worked with\b|\bis down\b|\bcrime fall\b|\bdelivered on\b|\bhighlights\b|\bimpact (?:so far|to date)\b|\b(?:last year|in 20\d\d(?:\/\d\d)?),? (?:i|we)\b|\bwhat(?:'s| has) changed\b|\bwe said\b[^:]{0,30}\bwe did\b/,
  ),
};
