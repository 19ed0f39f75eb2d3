import type { EvidenceUse, Statement } from '../../model/index.ts';
import type { ComparedArea, Metric } from '../metric.ts';

export const moneyWithoutEvidence: Metric = {
  id: 'money-without-evidence',
  label: 'Names money and no intervention of this evidence base',
  definition:
    'Undertakings of a compared plan that name a sum of money, or a grant, and whose words name no intervention of the evidence base.',
  unit: 'undertaking',
  caveats: [
    'The evidence base is a selection: what is paid for may still have been evaluated.',
    'A sum may be for officers, buildings or running costs, which no study of prevention is about.',
  ],
  source: 'Rule of this project',
};

/** The category of paying for services, whose undertakings may name a grant without a sum. */
const commissioning = 'commissioning';

/** Undertakings that name money and no intervention, in reading order, area by area. */
export function moneyWithoutStudy(compared: readonly ComparedArea[]): EvidenceUse['money'] {
  return compared.flatMap(({ area, figures, reading }) => {
    const named = new Set(figures.evidence.map(({ statement }) => statement));
    return reading.undertakings.flatMap(({ statement }) => {
      const money = named.has(statement.id) ? null : moneyOf(statement);
      if (money === null) return [];
      return [{ force: area.force, edition: figures.edition.edition, statement: statement.id, ...money }];
    });
  });
}

function moneyOf({ anatomy, codes, quote }: Statement): { by: 'sum' | 'grant'; words: string } | null {
  const sum = anatomy?.parts.find(({ role }) => role === 'money');
  if (sum) return { by: 'sum', words: sum.words };
  const grant = codes.includes(commissioning) ? /\bgrants?\b/i.exec(quote) : null;
  return grant && { by: 'grant', words: grant[0] };
}
