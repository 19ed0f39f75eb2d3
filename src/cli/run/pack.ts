import { markingOption } from '../../io/marking.ts';
import { writePack } from '../../io/write-pack.ts';
import { exitCodes, PcpError } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Options of `pcp report` that are of the report or make the comparison anew: a pack is made from the one there is. */
const ofComparison = [
  ['format', '--format'],
  ['compare', '--compare'],
  ['singleFile', '--single-file'],
  ['withSources', '--with-sources'],
  ['among', '--among'],
  ['asAt', '--as-at'],
  ['taxonomy', '--taxonomy'],
] as const;

/** `pcp report --pack THEME --force SLUG`. */
export const run: Command['run'] = async ({ options, lists, terminal }) => {
  const out = String(options.out);
  const wanted = {
    theme: String(options.pack),
    force: String(options.force ?? ''),
    marking: markingOption(options.marking),
  };
  checkOptions({ ...options, ...lists }, wanted.force);
  const files = await writePack(out, wanted);
  terminal.say('The evidence pack:');
  for (const file of files) terminal.out(file);
  return exitCodes.ok;
};

function checkOptions(options: Readonly<Record<string, unknown>>, force: string): void {
  const [, other] = ofComparison.find(([name]) => options[name] !== undefined) ?? [];
  if (other !== undefined)
    throw refused(
      `${other} does not go with --pack: a pack is made from the comparison of the last run.`,
      `Run pcp report with ${other} first, then pcp report --pack.`,
    );
  if (force === '')
    throw refused('A pack is of one area, and none is named.', 'Add --force with the slug of the area.');
  if (force.includes(','))
    throw refused('A pack is of one area, and several are named.', 'Run it once for each area.');
}

function refused(message: string, hint: string): PcpError {
  return new PcpError({ code: 'bad-option', message, hint, exitCode: exitCodes.usage });
}
