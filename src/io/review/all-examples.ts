import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ProposedExample, readExamples } from './proposed-examples.ts';

/** What all readers of the run in a folder proposed as examples, in the order of their names and then of time. */
export function readAllExamples(out: string): ProposedExample[] {
  const folder = join(out, 'review');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^examples-[a-z0-9-]+\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readExamples(join(folder, name)));
}
