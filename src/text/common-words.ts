/**
 * Words that say little of what a text is about, folded: those that hold sentences together, and the verbs and measures of any plan.
 * A phrase neither begins nor ends with one.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a able about above across add after again against all almost also although always am among amongst an and another any
  are around as ask at away back be became because become been before being below best better between big both bring but
  by came can cannot carry come could day days did do does doing don't done down draw drawing during each either else end
  enough even ever every everyone everything few fewer find first five for found four from full further gave get gets give
  given gives go goes going gone good great had half has have having he held her here hers herself high him himself his
  hold how however i if in increase into is it its itself just keep kept know known large last latest least left less let
  like little long look made main make makes making many may me might mine month months more most much must my myself near
  nearly need needed needs neither never new next nine no nor not nothing now number of off often on once one only onto or
  other others our ours ourselves out over own part parts pay paid people per percent perhaps place places press put quite
  rather re regard right said same say second see seek seen set seven several shall she should show since six small so
  some someone something soon still such take taken takes taking ten than that the their theirs them themselves then there
  these they thing things third this those though three through throughout to today together told too took toward towards
  true turn two under until up upon us use used uses using very was way ways we week weeks well went were what whatever
  when where whether which while who whole whom whose why will with within without work working works would write written
  year years yes yet you your yours yourself zero`.split(/\s+/),
);
