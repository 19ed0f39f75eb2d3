import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';

/** Every command of `pcp`. A test compares this folder with the list. */
export const commands: readonly Command[] = [analyse];
