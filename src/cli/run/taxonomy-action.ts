import type { ExitCode, Problem } from '../../model/index.ts';
import type { Lists, Options } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** What an action of `pcp taxonomy` is called with. */
export type TaxonomyCall = Readonly<{
  /** The words after the action's name. */
  given: readonly string[];
  options: Options;
  lists: Lists;
  /** The folder given by --taxonomy; the project's own where undefined. */
  folder: string | undefined;
  /** The problem with its file's path as the user would write it. */
  place: (problem: Problem) => Problem;
  json: boolean;
  terminal: Terminal;
}>;

/** An action, described once: how many words and which options (by key) it takes beside the common ones. */
export type TaxonomyAction = Readonly<{
  most: number;
  options: readonly string[];
  run(call: TaxonomyCall): Promise<ExitCode>;
}>;
