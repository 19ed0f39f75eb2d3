import { inText, type Rule } from '../rule.ts';

/** A number, amount or share. */
export const number: Rule = {
  id: 'number',
  says: 'measurable',
  doc: 'A number, amount or share.',
  examples: { fires: ['Recruit six detectives'], not: ['Recruit detectives'] },
  match: inText(
    /[£\d]\d*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|fifth|double|triple|halve|zero)\b/,
  ),
};
