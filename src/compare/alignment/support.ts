import type { AlignmentPoint, Statement } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { moneyWithoutStudy } from '../metrics/money-without-evidence.ts';
import { isUndertaking } from '../reading.ts';
import { cellStatements, filledBy } from './filled-by.ts';
import { undertakingsIn } from './unite.ts';

/** How an undertaking meets the evidence base: by its own words, by its subject alone, or not at all. */
type Met = 'named' | 'related' | 'neither';

/** What plans pay for beside what evidence there is of it, and what they mean to evaluate or try. */
export function supportPoints(compared: readonly ComparedArea[]): AlignmentPoint[] {
  const paidFor = (met: Met, label: string): AlignmentPoint => ({
    id: `commissioning/${met}`,
    label,
    unit: 'undertakings',
    areas: compared.flatMap((one) => filledBy(one, commissioned(one, met)) ?? []),
  });
  return [
    paidFor('named', 'Money or a service, and an evaluated intervention named'),
    paidFor('related', 'Money or a service, with evidence on the same subject only'),
    paidFor('neither', 'Money or a service, and nothing on it in this evidence base'),
    {
      id: 'money',
      label: 'A sum or a grant named, and no intervention of this evidence base',
      unit: 'undertakings',
      areas: compared.flatMap((one) => filledBy(one, moneyIn(one)) ?? []),
    },
    {
      id: 'evaluation',
      label: 'Finding out whether something worked',
      unit: 'undertakings',
      areas: undertakingsIn(compared, 'commissioning', 'evaluation'),
    },
    {
      id: 'experiment',
      label: 'Trying something out',
      unit: 'undertakings',
      areas: undertakingsIn(compared, 'commissioning', 'experiment'),
    },
  ];
}

function moneyIn(one: ComparedArea): Statement[] {
  const ids = new Set(moneyWithoutStudy([one]).map(({ statement }) => statement));
  return one.figures.statements.filter(({ id }) => ids.has(id));
}

function commissioned(one: ComparedArea, wanted: Met): Statement[] {
  return cellStatements(one, 'commissioning', 'commissioning')
    .filter(isUndertaking)
    .filter(({ id }) => metBy(one, id) === wanted);
}

function metBy({ figures }: ComparedArea, statement: string): Met {
  if (figures.evidence.some((link) => link.statement === statement)) return 'named';
  return Object.values(figures.related).some((ids) => ids.includes(statement)) ? 'related' : 'neither';
}
