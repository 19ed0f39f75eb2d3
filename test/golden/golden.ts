// Raises the floors that test/golden/quality.test.ts holds figures to: `npm run golden`. No floor is lowered, unless
// `npm run golden -- --lower "why"` gives a reason, which is recorded in the file with what was lowered.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Floors, faults, floorsSchema, raised } from './floors.ts';
import { goldenSets, measure } from './measure.ts';

const file = join(import.meta.dirname, 'quality.json');
const [flag, reason = null, ...more] = process.argv.slice(2);
if ((flag !== undefined && flag !== '--lower') || more.length > 0 || (flag && (reason?.length ?? 0) < 10)) {
  console.error('usage: npm run golden [-- --lower "the reason, in a sentence"]');
  process.exit(2);
}

let floors: Floors = existsSync(file)
  ? floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  : { floors: {}, lowered: [] };
const left: string[] = [];
for (const set of goldenSets) {
  const figures = await measure(set);
  const before = floors.floors[set] ?? {};
  floors = raised(set, figures, floors, reason);
  for (const [id, floor] of Object.entries(floors.floors[set] ?? {}))
    if (before[id] !== floor) console.log(`${set}: ${id} ${before[id] ?? 'none'} -> ${floor}`);
  left.push(...faults(set, figures, floors));
}
writeFileSync(file, `${JSON.stringify(floors, null, 1)}\n`);
for (const fault of left) console.error(fault);
process.exit(left.length > 0 ? 1 : 0);
