import type { ErrorGroup } from './errors.ts';
import { areaFigures, type Evaluation, type Figure } from './evaluate.ts';
import type { PlaceChecks } from './place-checks.ts';

const shown = (value: number | null | undefined) => (value == null ? '-' : value.toFixed(2));

/** Columns padded to one width each: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The evaluation in plain words and tables, for a terminal. */
export function renderEvaluation(evaluation: Evaluation): string {
  const { units, documents, notFound } = evaluation;
  const parts = [
    `Agreement with machine-made labels: ${units} units of ${documents} documents in ${evaluation.areas.length} areas; ${units - notFound.length} found in the text, ${notFound.length} not found (counted as missed).`,
    ...evaluation.notes,
    figuresTable(evaluation),
    baselinesTable(evaluation),
    classesTable(evaluation),
    areasTable(evaluation),
    calibrationTable(evaluation),
    ...(evaluation.places ? [placesText(evaluation.places)] : []),
    ...(notFound.length > 0
      ? [`Not found:\n${notFound.map(({ id, text }) => `  ${id}  ${text.slice(0, 90)}`).join('\n')}`]
      : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function figuresTable({ figures }: Evaluation): string {
  const interval = ({ interval: range }: Figure) =>
    range ? `${shown(range.low)}-${shown(range.high)}` : '-';
  const rows = figures.map((figure) => {
    const { bars, standing } = figure;
    const levels = [bars.first, bars.bar, bars.goal].map(shown);
    // Three decimals, so that .917 is not printed as .92 beside a bar of .92 that it misses.
    return [figure.label, figure.value?.toFixed(3) ?? '-', interval(figure), ...levels, standing];
  });
  return table([['', 'figure', '95% range', 'first bar', 'bar', 'goal', 'reached'], ...rows]);
}

function baselinesTable({ figures, baselines }: Evaluation): string {
  if (baselines.length === 0) return '';
  const rows = figures.map((figure) => [
    figure.label,
    shown(figure.value),
    ...baselines.map(({ id }) => shown(figure.baselines[id])),
  ]);
  const letters = baselines.map((_, number) => String.fromCharCode(65 + number));
  const key = baselines.map(({ label }, number) => `${letters[number]} ${label}`).join('; ');
  return `Beside simple ways of labelling (${key}):\n${table([['', 'pcp', ...letters], ...rows])}`;
}

function classesTable({ classes }: Evaluation): string {
  const rows = classes.map((score) => [
    `${score.measure}: ${score.label}`,
    String(score.cases),
    shown(score.precision),
    shown(score.recall),
    shown(score.f1),
    score.averaged ? '' : 'too few, not averaged',
  ]);
  return `Class by class (on commitments; themes and widths on priorities too):\n${table([['', 'cases', 'precision', 'recall', 'F1', ''], ...rows])}`;
}

function areasTable({ areas, figures }: Evaluation): string {
  const labels = areaFigures.map((id) => figures.find((figure) => figure.id === id)?.label ?? id);
  const rows = areas.map(({ area, units, figures: own }) => [
    area,
    String(units),
    ...areaFigures.map((id) => shown(own[id])),
  ]);
  return `Area by area:\n${table([['', 'units', ...labels.map((label) => label.replace(/ \(.*/, ''))], ...rows])}`;
}

function calibrationTable({ calibration }: Evaluation): string {
  const rows = calibration.map(({ units, score, share }) => [shown(score), String(units), shown(share)]);
  return `Of units scored about so, the share that are commitments:\n${table([['score', 'units', 'share'], ...rows])}`;
}

function placesText({ units, found, onPage, inBoxes, passed, failures }: PlaceChecks): string {
  const percent = (part: number) => `${((100 * part) / units).toFixed(1)}%`;
  const boxes = inBoxes === null ? 'boxes not read' : `words inside their boxes ${percent(inBoxes)}`;
  const head = `Places of ${units} units (first bar 97%, bar 99.5%, goal 100%): found ${percent(found)}, on their page ${percent(onPage)}, ${boxes}; all together ${percent(passed)}.`;
  return [head, ...failures.map(({ id, fault, text }) => `  ${id}  ${fault}: ${text.slice(0, 70)}`)].join(
    '\n',
  );
}

/** The disagreements, worst group first; `most` cases of each group are printed. */
export function renderErrors(groups: readonly ErrorGroup[], most = 8): string {
  const cases = groups.reduce((sum, group) => sum + group.cases.length, 0);
  const parts = groups.map((group) => {
    const list = group.cases
      .slice(0, most)
      .map((error) =>
        [
          `  ${error.id}: machine-made label ${error.gold}, read as ${error.said}`,
          ...(error.heading ? [`    heading: ${error.heading}`] : []),
          ...(error.leadIn ? [`    lead-in: ${error.leadIn}`] : []),
          `    ${error.text}`,
          ...error.reasons.map((reason) => `      ${reason}`),
        ].join('\n'),
      );
    const more = group.cases.length - list.length;
    const rest = more > 0 ? [`  and ${more} more`] : [];
    return [`${group.about}: ${group.fault} (${group.cases.length})`, ...list, ...rest].join('\n');
  });
  return `${cases} disagreements with machine-made labels, by what is answerable, worst first.\n\n${parts.join('\n\n')}\n`;
}
