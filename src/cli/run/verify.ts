import { runFolderOf, type Verification, verifyRun } from '../../io/verify/index.ts';
import { exitCodes } from '../../model/index.ts';
import { inSeries } from '../../report/in-series.ts';
import type { Command } from '../command.ts';
import { printable, type Terminal } from '../terminal.ts';

/** `pcp verify [PATH]`: exit 5 where anything does not hold. */
export const run: Command['run'] = async ({ words, options, terminal }) => {
  const verification = await verifyRun(runFolderOf(words[0] ?? 'out'), {
    taxonomy: options.taxonomy ? String(options.taxonomy) : undefined,
    onProgress: (done, total, path) => terminal.progress(`read again ${done} of ${total}: ${path}`),
  });
  if (options.json) terminal.out(JSON.stringify(verification, null, 1));
  else tell(verification, terminal);
  return verification.faults.length > 0 ? exitCodes.qualityGate : exitCodes.ok;
};

/** Faults told in full; the rest is counted. */
const mostTold = 20;

function tell({ quotes, figures, readers, notChecked, faults }: Verification, terminal: Terminal): void {
  const told = withStaleTogether(faults);
  for (const { kind, file, place, expected, found, hint } of told.slice(0, mostTold))
    terminal.say(
      printable(
        `error: ${titles[kind]} [${kind}]\n  where: ${file}, ${place}\n  expected: ${expected}\n  found: ${found}\n  next: ${hint}`,
      ),
    );
  if (told.length > mostTold)
    terminal.say(`  (${told.length - mostTold} more; pcp verify --json lists them all)`);
  if (notChecked.length > 0)
    terminal.say(`note: not read back, so not checked: ${notChecked.map(printable).join(', ')}`);
  const recognised =
    quotes.recognised === 0
      ? ''
      : ` ${quotes.recognised} of them are on recognised pages and were held against what was recognised, not against the picture.`;
  terminal.out(
    `Quotes: ${count(quotes.found)} of ${count(quotes.places)} places hold the words, by ${readers.join(' and ') || 'nothing'}.${recognised}`,
  );
  terminal.out(`Figures: ${count(figures.checked)} held in ${count(figures.files)} files.`);
  terminal.out(
    faults.length === 0
      ? 'Everything holds.'
      : `${count(faults.length)} ${faults.length === 1 ? 'does' : 'do'} not hold.`,
  );
}

/** Files that are stale for one reason are told together: of a report of another run all are. */
function withStaleTogether(faults: Verification['faults']): Verification['faults'] {
  const [stale, others] = [faults.filter(isStale), faults.filter((fault) => !isStale(fault))];
  const groups = [...Map.groupBy(stale, ({ found }) => found).values()];
  return [
    ...others,
    ...groups.map((group) =>
      group.length === 1
        ? group[0]!
        : { ...group[0]!, file: foldersOf(group.map(({ file }) => file)), place: 'each file as a whole' },
    ),
  ];
}

/** Where files lie, so that nobody takes the first of them for the one to make again: "packs (2 files) and report-acle (23 files)". */
export function foldersOf(files: readonly string[]): string {
  const folders = Map.groupBy(files, (file) => file.split('/').slice(0, -1)[0] ?? '');
  return inSeries(
    [...folders].map(([folder, own]) =>
      own.length === 1
        ? own[0]!
        : `${folder === '' ? 'the folder itself' : folder} (${count(own.length)} files)`,
    ),
  );
}

const isStale = ({ kind }: Verification['faults'][number]): boolean => kind === 'stale';

const titles = {
  quote: 'These words were not found where they are said to stand.',
  figure: 'A figure is not what the analyses give.',
  words: 'Words are not what the analyses give.',
  file: 'A file could not be checked.',
  stale: 'A file was made from another run or with other options.',
} as const;

const count = (value: number): string => value.toLocaleString('en-GB');
