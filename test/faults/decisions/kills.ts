// `npm run kills [-- --kills N] [--seed N]`: a process that decides is killed again and again. Takes some minutes; fifty seeded
// kills run in the tests.
import { parseArgs } from 'node:util';
import { killWriters } from './kill-writers.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
});
const outcome = await killWriters(Number(values.kills), Number(values.seed));
console.log(JSON.stringify(outcome));
if (outcome.lost > 0 || outcome.unreadable > 0) process.exitCode = 5;
