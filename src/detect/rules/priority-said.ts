import { inText, type Rule } from '../rule.ts';

/** Topics are said to be priorities or the focus. */
export const prioritySaid: Rule = {
  id: 'priority-said',
  says: 'priority',
  doc: 'Topics are said to be priorities or the focus.',
  examples: { fires: ['My priorities are burglary and fraud.'], not: ['I will open a shop.'] },
  match: inText(
    /\bpriorit(?:y|ies)(?: \w+){0,6} (?:is|are|will be|include|remain)\b|\b(?:is|are|be|as|remain|remains|my|our|number one|top|key|a|main|first) (?:\w+ ){0,2}priorit(?:y|ies)\b|\bthe focus (?:is|will be|on)\b|\bfocus for\b|\b(?:will|'ll|would|i) (?:also )?prioriti[sz]e\b(?! working)|\bpillars?\b|\bthreads?\b|\bthemes?\b/,
  ),
};
