import type { Evaluation, Figure, PlaceChecks, ReliabilityBin } from '../model/index.ts';
import { figureKinds } from './figures.ts';
import { shown, shownRange, table } from './render-table.ts';

/** The evaluation in plain words and tables, for a terminal. */
export function renderEvaluation(evaluation: Evaluation): string {
  const { units, documents, notFound, leftOutReliability } = evaluation;
  const parts = [
    `Agreement with machine-made labels: ${units} units of ${documents} documents in ${evaluation.areas.length} areas; ${units - notFound.length} found in the text, ${notFound.length} not found (counted as missed).`,
    ...evaluation.notes,
    figuresTable(evaluation),
    baselinesTable(evaluation),
    classesTable(evaluation),
    areasTable(evaluation, 'figures'),
    leftOutReliability ? areasTable(evaluation, 'leftOut') : '',
    reliabilityTable(leftOutReliability ?? evaluation.reliability, leftOutReliability !== null),
    ...(evaluation.places ? [placesText(evaluation.places)] : []),
    ...(notFound.length > 0
      ? [`Not found:\n${notFound.map(({ id, text }) => `  ${id}  ${text.slice(0, 90)}`).join('\n')}`]
      : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// Three decimals, so that .917 is not printed as .92 beside a bar of .92 that it misses.
const exact = (value: number | null) => value?.toFixed(3) ?? '-';

function figuresTable({ figures, leftOutReliability }: Evaluation): string {
  const both = leftOutReliability !== null;
  const rows = figures.map(({ label, value, interval, leftOut, standing, bars }) => {
    const without = leftOut ? [exact(leftOut.value), shownRange(leftOut.interval)] : [];
    const levels = [bars.first, bars.bar, bars.goal].map(shown);
    return [
      label,
      exact(value),
      shownRange(interval),
      ...without,
      ...levels,
      (leftOut ?? { standing }).standing,
    ];
  });
  const head = both ? ['committed', '95% range', 'left out', '95% range'] : ['figure', '95% range'];
  return table([['', ...head, 'first bar', 'bar', 'goal', 'reached'], ...rows]);
}

function baselinesTable({ figures, baselines, leftOutReliability }: Evaluation): string {
  if (baselines.length === 0) return '';
  const both = leftOutReliability !== null;
  const rows = figures.map(({ label, value, leftOut, baselines: own }: Figure) => [
    label,
    shown(value),
    ...(both ? [shown(leftOut?.value)] : []),
    ...baselines.map(({ id }) => shown(own[id])),
  ]);
  const letters = baselines.map((_, number) => String.fromCharCode(65 + number));
  const key = baselines.map(({ label }, number) => `${letters[number]} ${label}`).join('; ');
  const own = both ? ['committed', 'left out'] : ['pcp'];
  return `Beside simple ways of labelling (${key}):\n${table([['', ...own, ...letters], ...rows])}`;
}

function classesTable({ classes, leftOutReliability }: Evaluation): string {
  const rows = classes.map((score) => [
    `${score.measure}: ${score.label}`,
    String(score.cases),
    shown(score.precision),
    shown(score.recall),
    shown(score.f1),
    score.averaged ? '' : 'too few, not averaged',
  ]);
  const how = leftOutReliability ? ', each area left out of the weights' : '';
  return `Class by class (on commitments; themes and widths on priorities too; mentions on the rest)${how}:\n${table([['', 'cases', 'precision', 'recall', 'F1', ''], ...rows])}`;
}

function areasTable({ areas, leftOutReliability }: Evaluation, which: 'figures' | 'leftOut'): string {
  const columns = figureKinds.filter(({ short }) => short !== null);
  const rows = areas.map((one) => [
    one.area,
    String(one.units),
    ...columns.map(({ id }) => shown(one[which]?.[id])),
  ]);
  const how =
    which === 'leftOut'
      ? ', left out of the weights'
      : leftOutReliability
        ? ', by the committed weights'
        : '';
  const key = `The columns are figures of the first table, in its order; recall+ counts the uncertain as found, uncertain is the share of all units.`;
  const head = ['', 'units', ...columns.map(({ short }) => short ?? '')];
  return `Area by area${how}:\n${table([head, ...rows])}${which === 'figures' ? `\n${key}` : ''}`;
}

function reliabilityTable(bins: readonly ReliabilityBin[], leftOut: boolean): string {
  const rows = bins.map(({ from, to, units, score, share, interval }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(units),
    shown(score),
    shown(share),
    shownRange(interval),
  ]);
  const head = ['score', 'units', 'mean score', 'commitments', '95% range'];
  const reading =
    'How to read it: a score is meant as a chance. Where the share that are commitments is about the mean score (which lies in the range), scores mean what they say; where the share is higher, pcp is too careful there, where lower, too sure.';
  return `Reliability of scores${leftOut ? ', each area left out of the weights' : ''}:\n${table([head, ...rows])}\n${reading}`;
}

function placesText({ units, found, onPage, inBoxes, passed, failures }: PlaceChecks): string {
  const percent = (part: number) => `${((100 * part) / units).toFixed(1)}%`;
  const boxes = inBoxes === null ? 'boxes not read' : `words inside their boxes ${percent(inBoxes)}`;
  const head = `Places of ${units} units (first bar 97%, bar 99.5%, goal 100%): found ${percent(found)}, on their page ${percent(onPage)}, ${boxes}; all together ${percent(passed)}.`;
  return [head, ...failures.map(({ id, fault, text }) => `  ${id}  ${fault}: ${text.slice(0, 70)}`)].join(
    '\n',
  );
}
