import { tenseOf } from '../form.ts';
import { inText, type Rule } from '../rule.ts';

/** A change for the better that has come about. */
export const happened: Rule = {
  id: 'happened',
  says: 'achievement',
  doc: 'A change for the better that has come about.',
  examples: {
    fires: ['The team recovered 61 tractors.'],
    not: ['The team will follow tractors.', "I won't rest."],
  },
  match: (reading) => (/^(?:past|present|none)$/.test(tenseOf(reading.form)) ? seen(reading) : []),
};

const seen = inText(
  /\b(?:opened|recovered|disrupted|convicted|cleared|recruited|closed down|fell by|fallen by|brought down|came down|cut by|reduced by|reduction|down by|dropped|saved|helped|supported|trained|charged|seized|arrested|signed up|took on|shut|referred|passed through|signed|now (?:number|open|attended)|took|came away|use[ds]|running|fitted|put in|rolled out|increase in|up by|secured|won(?!')|awarded|of whom|(?:is|are|was) (?:now )?(?:down|up|lower)|(?:lower|higher|fewer|more) than|on average|grew|grown|caught|turned|judged|made safe|went up|in place|replaced|merged|renewed|collected|piloted|safeguarded|reopened|launched|doubled|halved|trebled|bought|paid for|brought|stopped|reached|handed|placed|commissioned|published|rose|rise[ns]|complete|on course|went ahead|there are now|for the first time|first time since|now (?:has|have|holds?|runs?|works?)|(?:been|were|was) (?:set up|appointed|met|made|held|cut|given|found|moved|added)|moved (?:from|to)|from [£\d][\d.,%]* to [£\d])\b/,
);
