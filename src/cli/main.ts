import { pcpVersion } from '../io/version.ts';
import { exitCodes } from '../model/errors.ts';
import { commands } from './commands/index.ts';
import { runCommandLine } from './program.ts';

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});
process.once('SIGINT', () => process.exit(exitCodes.interrupted));

const words = process.argv.slice(2);
process.exitCode = await runCommandLine(words.length > 0 ? words : ['--help'], commands, pcpVersion);
