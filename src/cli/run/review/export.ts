import { markingOption, refuseUnmarkedAnalyses } from '../../../io/marking.ts';
import { openReview, type ReviewRun } from '../../../io/review/open-review.ts';
import { exitCodes, PcpError } from '../../../model/index.ts';
import { writeCsv } from '../../../report/csv/write-csv.ts';
import { annotationPage, longTable, wideTable } from '../../../review/index.ts';
import { tellProblems } from '../../report-error.ts';
import type { ReviewAction, ReviewCall } from './action.ts';

/** How each format is written; a project is bytes, the others are text. */
const formats: Readonly<Record<string, (run: ReviewRun, call: ReviewCall) => Promise<string | Uint8Array>>> =
  {
    long: async ({ review }) => writeCsv(longTable(review.judgements)),
    wide: async ({ review }) => writeCsv(wideTable(review.judgements)),
    annotations: async ({ review }) => JSON.stringify(annotationPage(review.judgements), null, 1),
    qdpx: async (run, { out, options }) =>
      (await import('../../../io/review/review-project.ts')).reviewProject(
        run,
        out,
        options.withSources === true,
      ),
  };

/** Prints every judgement on standard output. */
export const exportReview: ReviewAction['run'] = async (call) => {
  const { out, taxonomy, options, json, terminal } = call;
  const id = String(options.format ?? 'long');
  const run = openReview(out, taxonomy);
  tellProblems(run.problems, terminal);
  const { judgements } = run.review;
  const marking = markingOption(options.marking);
  refuseUnmarkedAnalyses(run.analyses, marking);
  if (id === 'qdpx' && !json && terminal.outIsTerminal)
    throw new PcpError({
      code: 'binary-to-terminal',
      message: 'A project is no text, and would disturb this terminal.',
      hint: 'Send it to a file: pcp review export --format qdpx > review.qdpx',
      exitCode: exitCodes.usage,
    });
  const content = await formats[id]!(run, call);
  const isText = typeof content === 'string';
  if (json)
    terminal.out(
      JSON.stringify({
        format: id,
        judgements: judgements.length,
        encoding: isText ? 'utf-8' : 'base64',
        content: isText ? content : Buffer.from(content).toString('base64'),
      }),
    );
  else if (isText) terminal.out(content);
  else terminal.outBytes(content);
  if (marking !== undefined)
    terminal.say(`${marking}: what was written bears no mark of its own; file it as such.`);
  if (judgements.length === 0) terminal.say('note: nobody has decided anything yet; there are no rows.');
  return exitCodes.ok;
};
