import type { Recogniser } from '../../extract/index.ts';
import { openPackage } from './package.ts';
import { openProgram } from './program.ts';

/** The recogniser of this machine: the program tesseract, which is twice as fast, else its package; null of neither. */
export async function openRecogniser(): Promise<Recogniser | null> {
  return (await openProgram()) ?? (await openPackage());
}
