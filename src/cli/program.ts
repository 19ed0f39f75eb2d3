import {
  CommanderError,
  Command as Program,
  Argument as ProgramArgument,
  Option as ProgramOption,
} from 'commander';
import { type ExitCode, exitCodes, PcpError } from '../model/errors.ts';
import type { Command } from './command.ts';
import { reportError } from './report-error.ts';
import { openTerminal } from './terminal.ts';

/** Runs one command line (without node and script) and gives its exit code. Never throws. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  version: string,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const program = new Program('pcp')
    .description('Reads Police and Crime Plans, finds their commitments and compares them by force.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('-q, --quiet', 'print errors and results only')
    .option('--no-input', 'never ask a question')
    .exitOverride()
    .showSuggestionAfterError();
  for (const command of commands) {
    addCommand(program, command, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownOption') hintAtDashes(words);
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    }
    return reportError(error);
  }
}

/** An option with nothing after it, as a script gives where its variable is not set: leaving it out would be a guess. */
function refuseEmpty(options: Readonly<Record<string, unknown>>): void {
  const name = Object.keys(options).find(
    (key) => typeof options[key] === 'string' && options[key].trim() === '',
  );
  if (name === undefined) return;
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new PcpError({
    code: 'empty-option',
    message: `There is nothing after ${flag}.`,
    hint: `Give ${flag} a value, or leave it out.`,
    exitCode: exitCodes.usage,
  });
}

/** A text that begins with a dash, such as an item of a list, is taken for an option. */
function hintAtDashes(words: readonly string[]): void {
  if (!words.some((word) => /^-+[^a-z-]|^-.* /i.test(word))) return;
  process.stderr.write(
    '  next: put -- before words that begin with a dash and are no option, as in: pcp explain -- "- Fund two youth workers"\n',
  );
}

function addCommand(program: Program, command: Command, finish: (code: ExitCode) => void): void {
  const added = program.command(command.name).description(command.summary).exitOverride();
  for (const { name, summary, optional, variadic, choices } of command.arguments) {
    const inner = variadic ? `${name}...` : name;
    const argument = new ProgramArgument(optional ? `[${inner}]` : `<${inner}>`, summary);
    if (choices) argument.choices([...choices]);
    added.addArgument(argument);
  }
  for (const { flags, summary, default: fallback, choices } of command.options) {
    const option = new ProgramOption(flags, summary);
    if (fallback !== undefined) option.default(fallback);
    if (choices) option.choices([...choices]);
    added.addOption(option);
  }
  if (command.examples.length > 0) {
    added.addHelpText(
      'after',
      `\nExamples:\n${command.examples.map(({ line, does }) => `  ${line.padEnd(44)} ${does}`).join('\n')}`,
    );
  }
  added.action(async (...received: unknown[]) => {
    const given = received
      .slice(0, command.arguments.length)
      .flat()
      .filter((word): word is string => typeof word === 'string');
    const all = Object.entries(added.optsWithGlobals());
    const lists = Object.fromEntries(all.filter(([, value]) => Array.isArray(value)));
    const options = Object.fromEntries(all.filter(([, value]) => !Array.isArray(value)));
    refuseEmpty(options);
    const terminal = openTerminal(options.quiet === true);
    finish(await command.run({ words: given, options, lists, terminal }));
  });
}
