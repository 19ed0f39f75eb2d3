import type { Accuracy, Bands, Finding, OwnAccuracy } from '../../model/index.ts';
import { isOn } from '../bands/index.ts';
import { toldBands } from '../bands/told.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import { inWords } from '../words.ts';

export const band: Metric = {
  id: 'band',
  label: 'Says more, about as much or less',
  definition:
    'Whether the share of a plan’s undertakings that are on something lies above, within or below the middle half of the compared plans, told where that holds in nine of ten draws in which reading errs as it was measured to err from text to text, and above or below only where it does with each list counted once too; else it cannot be told.',
  unit: 'one of three bands, or "cannot tell"',
  caveats: [
    'The interval is reading error only: a plan is read whole, so there is no sampling.',
    'Errors were measured on other texts, against labels made by machine; on these plans where people have settled a random sample of them that tells enough.',
    'It takes five plans with ten undertakings or more.',
  ],
  source: 'Definition of this project; errors by text in corpus/accuracy.json',
  findings: (compared, _, accuracy, own) => findings(compared, accuracy, own),
};

type Measure = Bands['measures'][number]['measure'];

const saidOf: Readonly<Record<Measure, string>> = {
  joint: 'organised crime joined with prevention or community resilience in one sentence',
  prevention: 'prevention',
  'organised-crime': 'organised crime by name',
  'community-resilience': 'community resilience at its core',
};

/** Plans above and below the middle half. */
function findings(
  compared: readonly ComparedArea[],
  accuracy: Accuracy | null,
  own: OwnAccuracy | undefined,
): Finding[] {
  return toldBands(compared, accuracy, own).measures.flatMap(({ measure, plans }) => {
    const inBand = (wanted: 'more' | 'less') => {
      const held = plans.filter(({ band }) => band === wanted);
      return held.flatMap(({ force }) => compared.find(({ area }) => area.force === force) ?? []);
    };
    const [more, less] = [inBand('more'), inBand('less')];
    if (more.length + less.length === 0) return [];
    const parts = [
      ...(more.length > 0 ? [`more than the middle half of the plans: ${namesOf(more)}`] : []),
      ...(less.length > 0 ? [`less: ${namesOf(less)}`] : []),
    ];
    return [
      {
        metric: band.id,
        theme: measure === 'joint' ? 'organised-crime' : measure,
        text: `On ${saidOf[measure]}, says ${parts.join('; ')}.`,
        statements: [...more, ...less].flatMap((one) => behind(one, measure)),
      },
    ];
  });
}

const namesOf = (plans: readonly ComparedArea[]): string => inWords(plans.map(({ area }) => area.name));

function behind(one: ComparedArea, measure: Measure): string[] {
  const on = one.reading.undertakings.filter((each) => isOn(each, measure));
  return on.map(({ statement }) => statementAddress(one, statement.id));
}
