import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';
import { completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { report } from './report.ts';
import { taxonomy } from './taxonomy.ts';

/** Every command of `pcp`. A test compares this folder with the list. */
export const commands: readonly Command[] = [
  analyse,
  report,
  explain,
  inspect,
  evaluate,
  taxonomy,
  doctor,
  completion,
];
