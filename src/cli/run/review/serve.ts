import { openPage } from '../../../io/browser/open-page.ts';
import { ownPseudonym } from '../../../io/review/own-folder.ts';
import { type ExitCode, exitCodes } from '../../../model/index.ts';
import { openDesk, startReviewServer } from '../../../web/server/index.ts';
import { tellProblems } from '../../report-error.ts';
import { numberOption, type ReviewAction } from './action.ts';
import { givenReviewer } from './reviewer-option.ts';

/** Serves the page on which people read and decide, until it is told to end. */
export const serve: ReviewAction['run'] = async ({ out, taxonomy, options, json, terminal }) => {
  const port = numberOption(options, 'port', 0, 1, 65_535);
  const named = options.reviewer === undefined ? null : givenReviewer(String(options.reviewer));
  const desk = openDesk({ out, reviewer: named ?? ownPseudonym(), taxonomyFolder: taxonomy });
  const ended = untilTold();
  try {
    const server = await startReviewServer(desk, {
      port,
      onFault: (fault) => terminal.say(`error: a request could not be answered (${faultOf(fault)})`),
    });
    tellProblems(desk.problems, terminal);
    if (json)
      terminal.out(JSON.stringify({ url: server.url, port: server.port, reviewer: desk.reviewer, out }));
    else terminal.out(server.url);
    terminal.say(`You decide as ${desk.reviewer}${named === null ? '; another name: --reviewer NAME' : ''}.`);
    terminal.say(
      'The address is good once, on this machine. Every decision is saved at once; end with Ctrl+C.',
    );
    // What opens a browser may stay as long as the browser does.
    if (options.open !== false)
      void openPage(server.url).then((isOpen) => {
        if (!isOpen) terminal.say('No browser could be opened from here: open the address above in yours.');
      });
    const code = await ended;
    await server.close();
    return code;
  } finally {
    desk.log.close();
  }
};

/** Resolves with the exit code when the process is asked to end. */
function untilTold(): Promise<ExitCode> {
  return new Promise((resolve) => {
    // The command line's own answer to Ctrl+C ends at once, before the log is closed.
    process.removeAllListeners('SIGINT');
    process.once('SIGINT', () => resolve(exitCodes.interrupted));
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(exitCodes.ok));
  });
}

const faultOf = (fault: unknown): string =>
  process.env.PCP_DEBUG && fault instanceof Error
    ? String(fault.stack)
    : String((fault as Error)?.message ?? fault);
