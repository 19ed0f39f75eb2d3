import type { Command, Option } from './command.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A completion script for a shell, derived from the commands. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  if (shell === 'fish') return fish(commands);
  const body = bash(commands);
  return shell === 'bash' ? body : `autoload -Uz bashcompinit && bashcompinit\n${body}`;
}

function longFlag({ flags }: Option): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options, arguments: given }) => {
    const words = `words="${options.map(longFlag).join(' ')} --help"`;
    const choices = given[0]?.choices;
    return `    ${name}) ${words}${choices ? ` first="${choices.join(' ')}"` : ''} ;;`;
  });
  return `# completion of pcp
_pcp() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words first=""
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} help --version --help"
  elif [ "$COMP_CWORD" -eq 2 ] && [ -n "$first" ] && [[ "$current" != -* ]]; then
    words="$first"
  elif [[ "$current" != -* ]]; then
    COMPREPLY=($(compgen -f -- "$current"))
    return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _pcp pcp
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary, options, arguments: given }) => [
    `complete -c pcp -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...(given[0]?.choices ?? []).map(
      (choice) => `complete -c pcp -n "__fish_seen_subcommand_from ${name}" -a ${choice}`,
    ),
    ...options.map((option) => {
      const takesWord = option.flags.includes('<') ? ' -r' : '';
      return `complete -c pcp -n "__fish_seen_subcommand_from ${name}" -l ${longFlag(option).slice(2)}${takesWord} -d ${quoted(option.summary)}`;
    }),
  ]);
  return `# completion of pcp\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
