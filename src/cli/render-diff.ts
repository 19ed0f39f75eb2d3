import type { CodeChange, TaxonomyDiff } from '../model/index.ts';

/** A diff in short: a line a code that changes, then cells, figures, decisions and what goes stale, counted. */
export function diffLines(diff: TaxonomyDiff): string[] {
  const { documents, changedSentences, codes, cells, decisions, stale } = diff;
  const steps = cells.filter(
    ({ before, after }) => before.step !== after.step || before.state !== after.state,
  );
  const areas = new Set(cells.map(({ force }) => force)).size;
  return [
    `${count(documents.length, 'document')}, ${count(
      documents.reduce((sum, { sentences }) => sum + sentences, 0),
      'sentence',
    )}: ${count(changedSentences, 'sentence')} with other tags.`,
    ...codes.map(codeLine),
    ...(diff.version === null ? [] : [versionLine(diff)]),
    `Cells that change: ${cells.length} in ${count(areas, 'area')}, of them ${steps.length} by a step.`,
    ...diff.scores.flatMap(({ set, label, change, interval }) =>
      change === null || Math.abs(change) < 0.0005
        ? []
        : [
            `Labels of ${set}: ${label} ${signed(change)}${interval ? ` (95%: ${signed(interval.low)} to ${signed(interval.high)})` : ''}.`,
          ],
    ),
    `Decisions read: ${decisions.read}. Contradicted by the change: ${decisions.contradicted.length}; already contradicted: ${decisions.alreadyContradicted.length}. To be read again: ${decisions.queued.length}. Not found: ${decisions.notPlaced.length}.`,
    `Files of a report on these documents that go stale: ${stale.files.length} of ${stale.files.length + stale.unchangedFiles}.`,
    ...(stale.saved?.stale
      ? [`The report in ${stale.saved.folder} was made by another taxonomy (${stale.saved.version}).`]
      : []),
  ];
}

const changes = {
  meaning: 'say something else: raise the first number of the version',
  categories: 'came or went: raise the middle number of the version',
  terms: 'Terms changed: raise the last number of the version',
} as const;

function versionLine({ after, version }: TaxonomyDiff): string {
  const { least, change, codes } = version!;
  const what = codes.length > 0 ? `${codes.join(', ')} ${changes[change]}` : changes[change];
  return `Hint: ${what} in taxonomy.yaml, to ${least} at least; it is ${after.version}.`;
}

/** A code with its numbers: sentences gained, lost, moved here and away, and at another width. */
export function codeLine({
  code,
  state,
  redefined,
  gained,
  lost,
  movedHere,
  movedAway,
  width,
}: CodeChange): string {
  const parts = [
    state === 'kept' ? null : state,
    redefined ? 'says something else' : null,
    some(gained.length, 'gained'),
    some(lost.length, 'lost'),
    some(movedHere.length, 'moved here'),
    some(movedAway.length, 'moved away'),
    some(width.length, 'at another width'),
  ].filter((part) => part !== null);
  return `${code}: ${parts.join(', ')}`;
}

function some(number: number, what: string): string | null {
  return number === 0 ? null : `${number} ${what}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}
