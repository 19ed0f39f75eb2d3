import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';
import { completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { taxonomy } from './taxonomy.ts';
import { verify } from './verify.ts';

/** Every command of `pcp`. A test compares this folder with the list. */
export const commands: readonly Command[] = [
  analyse,
  report,
  review,
  verify,
  explain,
  inspect,
  evaluate,
  taxonomy,
  doctor,
  completion,
];
