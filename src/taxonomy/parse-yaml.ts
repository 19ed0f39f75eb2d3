import { exitCodes, PcpError } from '../model/errors.ts';
import { type Path, readYaml } from './read-yaml.ts';

/** How often a data file of the project may refer to a part it has named before. */
const sharedParts = 100;

/** The line, from 1, of the part of a YAML text that a path leads to, or of the nearest part above it that is there. */
export function lineInYaml(text: string, path: Path): number | undefined {
  return readYaml('', text, sharedParts).locate(path).line;
}

/** The value of a YAML text. Throws PcpError (exit 3) with file, line and column of the first fault. */
export function parseYaml(text: string, name = 'a data file'): unknown {
  const { value, problems } = readYaml(name, text, sharedParts);
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
