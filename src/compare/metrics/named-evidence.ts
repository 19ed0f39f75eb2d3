import type { EditionFigures, Finding } from '../../model/index.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { inWords } from '../words.ts';

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

type NamedEvidence = EditionFigures['evidence'];

/** An edition's links from statements to interventions: each pair once, by wording rather than by category. */
export function evidenceOf(reading: Reading): NamedEvidence {
  const statements = statementOfSentence(reading);
  const links = new Map<string, NamedEvidence[number]>();
  for (const { id, evidence } of reading.analyses) {
    for (const link of evidence) {
      const statement = statements.get(`${id}/${link.sentence}`);
      if (statement === undefined) continue;
      const key = `${statement}/${link.intervention}`;
      const held = links.get(key);
      if (held && (held.basis === 'wording' || link.basis === 'category')) continue;
      const { intervention, basis, words, verdict } = link;
      links.set(key, {
        statement,
        intervention,
        basis,
        words,
        verdict: basis === 'wording' ? verdict : null,
      });
    }
  }
  return inStatementOrder(reading, [...links.values()]);
}

function statementOfSentence({ distinct }: Reading): Map<string, string> {
  const statements = new Map<string, string>();
  for (const { statement } of distinct) {
    for (const place of statement.places) statements.set(`${place.document}/${place.sentence}`, statement.id);
  }
  return statements;
}

function inStatementOrder({ distinct }: Reading, links: NamedEvidence): NamedEvidence {
  const order = new Map(distinct.map(({ statement }, index) => [statement.id, index]));
  return links.sort(
    (a, b) => order.get(a.statement)! - order.get(b.statement)! || (a.intervention < b.intervention ? -1 : 1),
  );
}

/** Which compared plans name an intervention of the evidence base in their own words. */
function findings(compared: readonly ComparedArea[]): Finding[] {
  const named = (one: ComparedArea) => one.figures.evidence.filter(({ basis }) => basis === 'wording');
  const naming = compared.filter((one) => named(one).length > 0);
  if (compared.length < 2 || naming.length === 0) return [];
  const statements = naming.flatMap((one) =>
    named(one).map(({ statement }) => statementAddress(one, statement)),
  );
  return [
    {
      metric: namedEvidence.id,
      text: `${naming.length} of ${compared.length} plans name an intervention of the evidence base in their own words: ${inWords(naming.map(({ area }) => area.name))}.`,
      statements: [...new Set(statements)],
    },
  ];
}
