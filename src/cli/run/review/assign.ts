import { nothingAnalysed } from '../../../io/read-comparison.ts';
import { dropAssignment, readAssignment, writeAssignment } from '../../../io/review/assignments.ts';
import { openReview } from '../../../io/review/open-review.ts';
import { readRunRecord } from '../../../io/run-record.ts';
import { type Assignment, type ExitCode, exitCodes, PcpError } from '../../../model/index.ts';
import { assignItems, loadsOfReaders, minutesLeft, paceOf, type ReaderLoad } from '../../../review/index.ts';
import { countOf, numberOption, type ReviewAction, type ReviewCall } from './action.ts';
import { givenReviewer } from './reviewer-option.ts';

/** Shares the sentences of a run out among readers and writes who reads what beside the decisions. */
export const assign: ReviewAction['run'] = async ({ out, taxonomy, options, json, terminal }) => {
  if (options.drop === true) return drop({ out, options, json, terminal });
  const reviewers = namesOf(options.reviewers);
  const overlap = shareOf(options.overlap, reviewers.length > 1 ? '20%' : '0%');
  const seed = numberOption(options, 'seed', 1, 0);
  const { analyses } = openReview(out, taxonomy);
  const made = assignItems(analyses, { reviewers, overlap, seed, before: sharedBefore(out) });
  const { file, replaced } = writeAssignment(out, made);
  const loads = loadsOfReaders(made).map((load) => ({ ...load, minutes: minutesOf(load) }));
  if (json) {
    terminal.out(JSON.stringify({ file, replaced, seed, overlap, reviewers: loads }, null, 1));
    return exitCodes.ok;
  }
  if (replaced) terminal.say('note: this is another sharing out than before; nothing decided is lost.');
  const { seconds } = usual;
  for (const { reviewer, documents, items, words, second, minutes } of loads)
    terminal.say(
      `${reviewer}: ${countOf(documents, 'document')} with ${countOf(items, 'item')} (${countOf(words, 'word')}), and ${second} to read second; about ${hoursOf(minutes)} at ${seconds} seconds an item`,
    );
  terminal.out(file);
  return exitCodes.ok;
};

/** Takes the shares away: everybody is asked everything again. */
function drop({
  out,
  options,
  json,
  terminal,
}: Pick<ReviewCall, 'out' | 'options' | 'json' | 'terminal'>): ExitCode {
  const odd = ['reviewers', 'overlap', 'seed'].find((name) => options[name] !== undefined);
  if (odd !== undefined)
    throw new PcpError({
      code: 'not-together',
      message: `--drop takes the shares away, and --${odd} is for sharing out.`,
      hint: 'Leave one of the two out.',
      exitCode: exitCodes.usage,
    });
  if (readRunRecord(out) === null) throw nothingAnalysed(out);
  const file = dropAssignment(out);
  if (json) terminal.out(JSON.stringify({ dropped: file }, null, 1));
  else if (file === null) terminal.say('Nothing was shared out in this run.');
  else {
    terminal.say(
      'The shares are taken away: everybody is asked everything. What was decided stays. Whoever has the page open ends pcp review and starts it again.',
    );
    terminal.out(file);
  }
  return exitCodes.ok;
}

/** How the work was shared before; a file that cannot be read is replaced. */
function sharedBefore(out: string): Assignment | null {
  try {
    return readAssignment(out);
  } catch {
    return null;
  }
}

/** The pace of readers of whom nothing is known yet. */
const usual = paceOf([], '');

const minutesOf = ({ items, second }: ReaderLoad): number => Math.round(minutesLeft(items + second, usual));

const hoursOf = (minutes: number): string =>
  minutes < 60 ? countOf(minutes, 'minute') : countOf(Math.round(minutes / 6) / 10, 'hour');

/** The names after --reviewers, as logs have them. Throws PcpError `bad-name` (exit 2). */
function namesOf(given: unknown): string[] {
  return String(given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(givenReviewer);
}

/** A share such as "20%", 0 to 1. Throws PcpError `bad-overlap` (exit 2). */
function shareOf(given: unknown, usualShare: string): number {
  const text = String(given ?? usualShare).trim();
  const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text);
  if (share && Number(share[1]) <= 100) return Number(share[1]) / 100;
  throw new PcpError({
    code: 'bad-overlap',
    message: `"${text}" is no share from 0% to 100%.`,
    hint: 'Give how much of each plan a second person reads too, such as --overlap 20%. With 100% everything is read by two people.',
    exitCode: exitCodes.usage,
  });
}
