import { inText, type Rule } from '../rule.ts';

/** The line opens with a team, post, scheme or the like that is to be. */
export const opensWithDeliverable: Rule = {
  id: 'opens-with-deliverable',
  says: 'measurable',
  doc: 'The line opens with a team, post, scheme or the like that is to be.',
  examples: { fires: ['a cyber adviser for small firms'], not: ['Cut fraud against small firms'] },
  match: (reading) =>
    /^(?:noun-phrase|past|participle|present-be|present-verb|perfect)$/.test(reading.form)
      ? seen(reading)
      : [],
};

const seen = inText(
  /^[^a-z]*(?:an?|one|the|new|single|first|joint|free|dedicated|paid|independent)? ?(?:[\w'-]+ ){0,4}(?:team|fund|scheme|unit|station|hub|centre|strategy|board|panel|forum|programme|report|task ?force|charter|service|register|app|pilot|course|academy|network|review|audit|survey|toolkit|plan|desk|champion|co-?ordinator|advis[eo]r|post|worker|dashboard|exercise|protocol|helpline|squad|column|organiser|platform|agreement|form|counsellor|navigators?|investigators)s?\b/,
);
