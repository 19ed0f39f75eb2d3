import { inText, type Rule } from '../rule.ts';

/** The plan or this document is what acts. */
export const documentSpeaks: Rule = {
  id: 'document-speaks',
  says: 'context',
  doc: 'The plan or this document is what acts.',
  examples: { fires: ['This plan sets out our aims.'], not: ['I will set out on foot.'] },
  match: inText(
    /\b(?:this|the|my|our|each|it)(?: police and crime| crime| delivery| new)?(?: (?:plan|strategy|document|report|chapter|section|table|page|framework|statement))? (?:will |shall |is to |also )?(?:set|sets|be judged|replaces?|describes?|explains?|covers?|take effect|takes effect|runs? (?:from|until)|summarises?|shows?|lists?|be read|be reviewed|rests?|means|require)\b|\b(?:this plan|this document|the plan)\b/,
  ),
};
