// Fits the weights of the rules on machine-made labels, over the whole path from file to sentence, and writes
// src/detect/weights.json. What is kept unseen (DECISIONS, "Text kept unseen") is left out. The same texts and rules
// give the same file. `npm run fit -- [folder]`; the folder of the statements is ../shared where none is given.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fit as fitWeights } from '../../detect/fit.ts';
import { type Labelled, observe } from '../../detect/labelled.ts';
import { printWeights } from '../../detect/print-weights.ts';
import { writeWhole } from '../../io/files.ts';
import { fittedSets } from '../../io/gold-sets.ts';
import { readLabelled } from '../../io/labelled-documents.ts';
import { projectRoot } from '../../io/project.ts';
import { exitCodes } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';

const { sets, missing } = fittedSets(process.argv[2]);
if (missing.length > 0) {
  const names = missing.map(({ name, gold }) => `${name} (${gold})`).join(', ');
  console.error(
    `Labels and texts that the weights are fitted on are not here: ${names}. They are not part of the project: name the folder that holds them after "npm run fit --". The committed weights stay as they are.`,
  );
  process.exit(exitCodes.usage);
}

const labelled: Labelled[] = [];
for (const set of sets) {
  for (const { area, sentences, labels } of await readLabelled(set))
    labelled.push(...observe({ ...set, set: set.name, group: area }, sentences, labels));
}
const fitted = fitWeights(labelled);
const gold = sets.map(({ gold }) => ({ name: basename(gold), sha256: sha256(readFileSync(gold)) }));
const heldOut = sets.flatMap((set) => set.heldOut);
const text = printWeights({ gold, heldOut, command: 'npm run fit', ...fitted });
writeWhole(join(projectRoot, 'src/detect/weights.json'), text);
console.error(
  `Fitted on ${labelled.length} labelled sentences; uncertain from ${fitted.band.low} to ${fitted.band.high}.`,
);
