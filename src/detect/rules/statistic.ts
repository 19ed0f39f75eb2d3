import { inText, type Rule } from '../rule.ts';

/** A figure that describes. */
export const statistic: Rule = {
  id: 'statistic',
  says: 'context',
  doc: 'A figure that describes.',
  examples: { fires: ['One in four callers hangs up.'], not: ['I will call on foot.'] },
  match: inText(
    /\b(?:\d[\d.,]*(?:%| per ?cent| in \d+| of (?:people|residents|those))|one in (?:\w+)|a (?:third|quarter|fifth|half) of|half of|per ?cent of|% of|average|rose|risen|fell|fallen|doubled|recorded|rates? of|stands? at|were recorded|there are|there were|there is|nearly a|almost)\b/,
  ),
};
