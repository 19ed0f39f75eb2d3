import type { ExitCode } from '../model/index.ts';
import type { Terminal } from './terminal.ts';

export type Argument = Readonly<{
  name: string;
  summary: string;
  optional?: boolean;
  variadic?: boolean;
  choices?: readonly string[];
}>;

export type Option = Readonly<{
  /** As commander reads it: `--out <dir>`. */
  flags: string;
  summary: string;
  default?: string;
  choices?: readonly string[];
  /** What a shell completes it with. */
  completes?: 'files' | 'folders';
}>;

export type Options = Readonly<Record<string, string | boolean | undefined>>;
/** Options that take several words (`--documents <path...>`). */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** A command, described once: the command line, its help, the shell completion and the reference derive from it. */
export type Command = Readonly<{
  name: string;
  summary: string;
  arguments: readonly Argument[];
  options: readonly Option[];
  examples: readonly Readonly<{ line: string; does: string }>[];
  run(
    context: Readonly<{ words: readonly string[]; options: Options; lists: Lists; terminal: Terminal }>,
  ): Promise<ExitCode>;
}>;

export const jsonOption: Option = { flags: '--json', summary: 'print the result as JSON on standard output' };
export const taxonomyOption: Option = {
  flags: '--taxonomy <dir>',
  summary: 'folder of taxonomy files to use instead of the one that comes with pcp',
  completes: 'folders',
};
export const outOption: Option = {
  flags: '--out <dir>',
  summary: 'folder for all that is made',
  default: 'out',
  completes: 'folders',
};
