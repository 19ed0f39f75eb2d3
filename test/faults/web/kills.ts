// `npm run kills:review [-- --kills N] [--seed N]`: `pcp review` is killed again and again while people decide on its page. About
// half an hour; fifty seeded kills run in the tests.
import { parseArgs } from 'node:util';
import { killServer } from './kill-server.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
});
const outcome = await killServer(Number(values.kills), Number(values.seed), (kill) => {
  if (kill % 100 === 0) console.error(`${kill} kills`);
});
console.log(JSON.stringify(outcome));
if (outcome.lost > 0 || outcome.unreadable > 0) process.exitCode = 5;
