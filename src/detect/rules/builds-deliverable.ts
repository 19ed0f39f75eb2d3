import { inText, type Rule } from '../rule.ts';

/** A team, fund, scheme or the like is made or opened. */
export const buildsDeliverable: Rule = {
  id: 'builds-deliverable',
  says: 'measurable',
  doc: 'A team, fund, scheme or the like is made or opened.',
  examples: { fires: ['Create a rural crime team'], not: ['Work harder on rural crime'] },
  match: inText(
    /\b(?:new|create|establish|set up|launch|introduce|open|fund|appoint|build|publish|pilot|form|commission|start|roll out|a|an|one|first) (?:[\w'-]+ ){0,4}(?:team|fund|scheme|unit|station|hub|centre|strategy|board|panel|forum|programme|report|taskforce|task force|charter|service|register|app|pilot|course|academy|network|review|audit|survey|toolkit|plan|desk|line|officer|champion|lead|co-ordinator|coordinator|adviser|advisor|post|workers?|website|dashboard|exercise|protocol)s?\b/,
  ),
};
