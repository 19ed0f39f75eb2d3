// A process that decides without end: writes decision after decision and says each one on standard output once it is saved.
// Arguments: the output folder, the reviewer. It is killed from outside.
import { writeSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { openLog } from '../../../src/io/decisions/open-log.ts';
import { draftOf } from '../../review/drafts.ts';

enableCompileCache();
const [out, reviewer] = process.argv.slice(2);
const log = openLog(out!, reviewer!);
for (const problem of log.problems) writeSync(1, `problem ${problem.code}\n`);
for (let number = 1; ; number++) {
  const { id } = log.append(draftOf(number));
  writeSync(1, `saved ${id}\n`);
}
