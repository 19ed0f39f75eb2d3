import { exitCodes, PcpError } from '../../model/errors.ts';
import type { Command } from '../command.ts';
import { completionScript, type Shell, shells } from '../completion-script.ts';

export const completion: Command = {
  name: 'completion',
  summary: 'Print a script that completes commands and options in a shell',
  arguments: [{ name: 'shell', summary: `one of: ${shells.join(', ')}` }],
  options: [],
  examples: [{ line: 'pcp completion bash >> ~/.bashrc', does: 'complete pcp in bash' }],
  run: async ({ words, terminal }) => {
    const shell = shells.find((name) => name === words[0]);
    if (!shell) return unknownShell(words[0] ?? '');
    // Loaded late: the list of commands holds this one.
    const { commands } = await import('./index.ts');
    terminal.out(completionScript(shell as Shell, commands));
    return exitCodes.ok;
  },
};

function unknownShell(name: string): never {
  throw new PcpError({
    code: 'unknown-shell',
    message: `There is no completion for "${name}".`,
    hint: `Choose from: ${shells.join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}
