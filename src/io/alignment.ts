import { readFileSync } from 'node:fs';
import {
  type AlignmentSource,
  alignmentSourceSchema,
  exitCodes,
  PcpError,
  plainFault,
} from '../model/index.ts';
import { parseYaml } from '../taxonomy/index.ts';
import { alignmentFile } from './project.ts';

/** The text of `corpus/alignment.yaml`. */
export const readAlignmentText = (): string => readFileSync(alignmentFile, 'utf8');

/** The table of the 2020 report in our own words. Throws PcpError (exit 3) where the file is not as expected. */
export function readAlignment(): AlignmentSource {
  const parsed = alignmentSourceSchema.safeParse(parseYaml(readAlignmentText(), alignmentFile));
  if (parsed.success) return parsed.data;
  throw new PcpError({
    code: 'bad-alignment',
    message: `The table is not as expected: ${plainFault(parsed.error.issues[0])}.`,
    hint: 'Mend the file, or take it again from the release that it came with.',
    exitCode: exitCodes.unreadableInput,
    where: { file: alignmentFile },
  });
}
