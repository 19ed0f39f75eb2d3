import { exitCodes, PcpError } from '../model/index.ts';
import { readYaml } from './read-yaml.ts';

/** The value of a YAML text. Throws PcpError (exit 3) with file, line and column of the first fault. */
export function parseYaml(text: string, name = 'a data file'): unknown {
  const { value, problems } = readYaml(name, text);
  const first = problems[0];
  if (!first) return value;
  throw new PcpError({
    code: first.code,
    message: first.message,
    hint: first.hint,
    where: first.where,
    exitCode: exitCodes.unreadableInput,
  });
}
