import type { EditionFigures, Finding } from '../../model/index.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import { sorted } from '../order.ts';
import type { Reading } from '../reading.ts';
import { allPlans, inWords, plansOf } from '../words.ts';

export const namedEvidence: Metric = {
  id: 'named-evidence',
  label: 'Evaluated interventions',
  definition:
    'Commitments and priorities whose words name an intervention of the evidence base, with what was found of it; and, apart, those that are only related to one by category, without verdict.',
  unit: 'statement and intervention',
  caveats: [
    'The evidence base is a selection: an intervention that is not in it may still have been evaluated.',
    'A study that was seen in a copy or in the press only gives no verdict.',
  ],
  source: "Evidence base of this project, with each entry's own source",
  findings,
};

/**
 * An edition's links from statements to interventions: those that its words name, and by intervention what is only on the same
 * subject. Each pair stands once, by wording rather than by category.
 */
export function evidenceOf(reading: Reading): Pick<EditionFigures, 'evidence' | 'related'> {
  const statements = statementOfSentence(reading);
  const named = new Map<string, EditionFigures['evidence'][number]>();
  const onSubject = new Map<string, [intervention: string, statement: string]>();
  for (const { id, evidence } of reading.analyses) {
    for (const { sentence, intervention, basis, words, verdict } of evidence) {
      const statement = statements.get(`${id}/${sentence}`);
      if (statement === undefined) continue;
      const key = `${statement}/${intervention}`;
      if (basis === 'category') onSubject.set(key, [intervention, statement]);
      else if (!named.has(key)) named.set(key, { statement, intervention, words, verdict });
    }
  }
  const order = new Map(reading.distinct.map(({ statement }, index) => [statement.id, index]));
  const inOrder = (a: string, b: string) => order.get(a)! - order.get(b)!;
  const related = [...onSubject].filter(([key]) => !named.has(key)).map(([, pair]) => pair);
  const byIntervention = Map.groupBy(related, ([intervention]) => intervention);
  return {
    evidence: [...named.values()].sort(
      (a, b) => inOrder(a.statement, b.statement) || (a.intervention < b.intervention ? -1 : 1),
    ),
    related: Object.fromEntries(
      sorted(byIntervention.keys()).map((intervention) => [
        intervention,
        byIntervention
          .get(intervention)!
          .map(([, statement]) => statement)
          .sort(inOrder),
      ]),
    ),
  };
}

function statementOfSentence({ distinct }: Reading): Map<string, string> {
  const statements = new Map<string, string>();
  for (const { statement } of distinct) {
    for (const place of statement.places) statements.set(`${place.document}/${place.sentence}`, statement.id);
  }
  return statements;
}

/** Which compared plans name an intervention of the evidence base in their own words. */
function findings(compared: readonly ComparedArea[]): Finding[] {
  const naming = compared.filter((one) => one.figures.evidence.length > 0);
  if (compared.length < 2 || naming.length === 0) return [];
  const statements = naming.flatMap((one) =>
    one.figures.evidence.map(({ statement }) => statementAddress(one, statement)),
  );
  return [
    {
      metric: namedEvidence.id,
      text:
        naming.length === compared.length
          ? `${allPlans(compared.length)} name an intervention of the evidence base in their own words.`
          : `${plansOf(naming.length, compared.length, '', 'names', 'name')} an intervention of the evidence base in ${naming.length === 1 ? 'its' : 'their'} own words: ${inWords(naming.map(({ area }) => area.name))}.`,
      statements: [...new Set(statements)],
    },
  ];
}
