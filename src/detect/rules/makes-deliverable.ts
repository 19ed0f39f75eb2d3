import { inText, type Rule } from '../rule.ts';

/** Something that can be found or not found later is opened, made, held or appointed. */
export const makesDeliverable: Rule = {
  id: 'makes-deliverable',
  says: 'measurable',
  doc: 'Something that can be found or not found later is opened, made, held or appointed.',
  examples: { fires: ['I will appoint a rural champion.'], not: ['I will work with rural people.'] },
  match: inText(
    /\bappoint(?:ing)?\b|\b(?:re-?open|establish|creat|launch|set(?:ting)? up|introduc|commission|publish|order|conduct|hold|open|build|recruit|roll(?:ing)? out|install|form|invest in|fund|buy|bring back|deploy|design|develop|run|increas)(?:e|ed|ing|ting|s)? (?:[\w'-]+,? ){0,5}(?:teams?|funds?|schemes?|units?|stations?|hubs?|centres?|strategy|boards?|panels?|forums?|programme|reports?|task ?forces?|charters?|registers?|apps?|pilots?|courses?|academ(?:y|ies)|reviews?|audits?|surveys?|toolkits?|plan|desks?|champions?|co-?ordinators?|advis[eo]rs?|dashboards?|exercises?|protocols?|surgeries|events|counters?|offices|suites|squads?|regions|meetings|cameras?|websites?|helplines?|navigators?|refuges?)\b/,
  ),
};
