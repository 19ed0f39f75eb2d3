import { openReview } from '../../io/review/open-review.ts';
import { readSamples } from '../../io/review/samples.ts';
import { exitCodes, PcpError, type SampleScores, type Taxonomy, type Theme } from '../../model/index.ts';
import { scoreSample, whyNotUsed } from '../../review/index.ts';
import type { Command } from '../command.ts';
import { tellProblems } from '../report-error.ts';
import type { Terminal } from '../terminal.ts';

/** Seed of the intervals, so that the same decisions give the same figures. */
const seed = 1;
/** Fewest settled items that a code was marked or found on before it is shown without being asked for. */
const leastShown = 5;

/** Holds the machine's reading against what people settled of the random samples of a run. */
export const runFromReview: Command['run'] = async ({ options, terminal }) => {
  const out = String(options.fromReview);
  const odd = ['set', 'gold', 'sources', 'only', 'leaveOut', 'refit', 'errors', 'predictions'].find(
    (name) => options[name] !== undefined,
  );
  if (odd !== undefined) throw notTogether(odd);
  const { analyses, entries, taxonomy, problems } = openReview(
    out,
    options.taxonomy ? String(options.taxonomy) : undefined,
  );
  const samples = readSamples(out);
  if (samples.length === 0) throw noSample(out);
  tellProblems(problems, terminal);
  const themesOf = themesBy(taxonomy);
  const scores = samples.map((sample) => scoreSample(sample, entries, analyses, { themesOf, seed }));
  if (options.json) terminal.out(JSON.stringify({ schemaVersion: 1, samples: scores }, null, 1));
  else for (const one of scores) tell(one, terminal);
  return exitCodes.ok;
};

function themesBy({ facets }: Taxonomy): (code: string) => readonly Theme[] {
  const pairs = facets.flatMap(({ categories }) =>
    categories.flatMap(({ id, theme }) => (theme ? [{ id, theme }] : [])),
  );
  const byCode = new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, own]) => [
      id,
      [...new Set(own.map(({ theme }) => theme))],
    ]),
  );
  return (code) => byCode.get(code) ?? [];
}

function tell(scores: SampleScores, terminal: Terminal): void {
  const { sample, drawn, settled, notPlaced, uncovered, figures } = scores;
  terminal.out(
    terminal.bold(`Sample ${sample}: ${settled} of ${drawn} items settled by two readers or an adjudicator`),
  );
  if (notPlaced > 0) terminal.out(`  ${notPlaced} are no longer in their place and do not count.`);
  for (const line of unsettledLines(scores)) terminal.out(`  ${line}`);
  if (settled === 0) {
    terminal.out(
      '  No figures yet: two people code the sample without seeing the machine, then settle differences.',
    );
    return;
  }
  if (uncovered.length > 0)
    terminal.out(
      `  Nothing is settled in ${uncovered.join(', ')}: the figures say nothing of those sentences.`,
    );
  terminal.out(
    '  right: of 100 that it finds, so many are; found: of 100 that are there, it finds so many (in brackets the range for 95 of 100 draws)',
  );
  terminal.out(
    '  + stands in the report in the place of what was measured on other texts: both ranges are at most 30 wide',
  );
  const shown = figures.filter(
    ({ measure, marked, there }) => measure !== 'code' || Math.max(marked, there) >= leastShown,
  );
  for (const figure of shown) terminal.out(rowOf(figure));
  if (shown.length < figures.length)
    terminal.out(`  ${figures.length - shown.length} codes on fewer than ${leastShown} items are in --json.`);
}

/** What is not settled, and what to do about it. */
function unsettledLines({ unsettled: { unread, once, seen, differ } }: SampleScores): string[] {
  const lines: readonly (readonly [number, string])[] = [
    [unread, 'nobody has coded yet'],
    [once, 'one person has coded: a second is to, in “Random sample” of pcp review'],
    [
      seen,
      'somebody coded who had read them before, when the machine’s reading was shown: that does not count, and another person is to code them',
    ],
    [differ, 'readers differ on: settle them in “Settle differences” of pcp review'],
  ];
  return lines.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}.`] : []));
}

function rowOf(figure: SampleScores['figures'][number]): string {
  return `${whyNotUsed(figure) === null ? '+' : ' '} ${cellsOf(figure)}`;
}

function cellsOf({
  id,
  marked,
  there,
  precision,
  precisionInterval,
  recall,
  recallInterval,
}: SampleScores['figures'][number]): string {
  const cell = (value: number | null, interval: typeof precisionInterval) =>
    value === null
      ? '-'
      : `${hundredths(value)}${interval ? ` (${hundredths(interval.low)} to ${hundredths(interval.high)})` : ''}`;
  return `${id.padEnd(26)} right ${cell(precision, precisionInterval).padEnd(16)} found ${cell(recall, recallInterval).padEnd(16)} (${marked} found by the machine, ${there} there)`;
}

const hundredths = (share: number): string => String(Math.round(share * 100));

function notTogether(option: string): PcpError {
  const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return new PcpError({
    code: 'not-together',
    message: `${flag} is about labels in a file, and --from-review about what people decided of a run.`,
    hint: `Leave one of the two out.`,
    exitCode: exitCodes.usage,
  });
}

function noSample(file: string): PcpError {
  return new PcpError({
    code: 'no-sample',
    message: 'No sample was drawn from this run, and only sampled items tell how often the machine is right.',
    hint: 'Draw one first: pcp review sample --n 400 --seed 1 --out FOLDER, then let two people code it unseen.',
    exitCode: exitCodes.usage,
    where: { file },
  });
}
