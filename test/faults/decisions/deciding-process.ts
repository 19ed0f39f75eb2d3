// A process that decides without end: writes decision after decision and says each one on standard output once it is saved.
// Arguments: the output folder, the reviewer. It is killed from outside.
import { writeSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';

// What is compiled is kept for the next process, since this one has no end of its own at which to keep it.
enableCompileCache();
const { openLog } = await import('../../../src/io/decisions/open-log.ts');
const { draftOf } = await import('../../review/drafts.ts');
flushCompileCache();
const [out, reviewer] = process.argv.slice(2);
const log = openLog(out!, reviewer!);
for (const problem of log.problems) writeSync(1, `problem ${problem.code}\n`);
for (let number = 1; ; number++) {
  const { id } = log.append(draftOf(number));
  writeSync(1, `saved ${id}\n`);
}
