// Fits the weights of the rules on machine-made labels, over the whole path from file to sentence, and writes
// src/detect/weights.json. What is kept unseen (DECISIONS, "Text kept unseen") is left out. The same texts and rules
// give the same file. `npm run fit -- [folder]`; the folder of labels and sources is ../shared where none is given.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fit as fitWeights, type Labelled, type Labels, observe } from '../../detect/fit.ts';
import { printWeights } from '../../detect/print-weights.ts';
import { alignGold, parseGold, selectGold } from '../../evaluate/index.ts';
import { extractDocument } from '../../extract/index.ts';
import { writeWhole } from '../../io/files.ts';
import { projectRoot } from '../../io/project.ts';
import { exitCodes, type GoldUnit, type Sentence } from '../../model/index.ts';
import { documentOf } from '../../pipeline/index.ts';
import { segment } from '../../segment/index.ts';
import { sha256 } from '../../text/index.ts';

const heldOut = ['cleveland', 'south-wales', 'merseyside', 'kent', 'marram-coast'];
const folder = process.argv[2] ?? join(projectRoot, '..', 'shared');
const sets = [
  { gold: join(folder, 'gold', 'candidates-dev.jsonl'), sources: join(folder, 'real', 'statements') },
  { gold: join(folder, 'gold', 'plans-dev.jsonl'), sources: join(folder, 'gold', 'plans') },
];

const missing = sets.flatMap(({ gold, sources }) => [gold, sources]).find((path) => !existsSync(path));
if (missing) {
  console.error(
    `The labels and texts that the weights are fitted on are not here (${missing}). They are not part of the project: name the folder that holds them after "npm run fit --". The committed weights stay as they are.`,
  );
  process.exit(exitCodes.usage);
}

const labelled: Labelled[] = [];
for (const { gold, sources } of sets) {
  const { units } = parseGold(readFileSync(gold, 'utf8'), gold);
  const kept = selectGold(units, { leaveOut: heldOut });
  for (const [document, own] of Map.groupBy(kept, (unit) => unit.document)) {
    const sentences = await sentencesOf(sources, document);
    labelled.push(...observe(basename(gold), own[0]!.force, sentences, labelsOf(own, sentences)));
  }
}
const fitted = fitWeights(labelled);
const record = sets.map(({ gold }) => ({ name: basename(gold), sha256: sha256(readFileSync(gold)) }));
const text = printWeights({ gold: record, heldOut, command: 'npm run fit', ...fitted });
writeWhole(join(projectRoot, 'src/detect/weights.json'), text);
console.error(
  `Fitted on ${labelled.length} labelled sentences; uncertain from ${fitted.band.low} to ${fitted.band.high}.`,
);

async function sentencesOf(sources: string, name: string): Promise<readonly Sentence[]> {
  const path = join(sources, name);
  const bytes = new Uint8Array(readFileSync(path));
  const extraction = await extractDocument(bytes, basename(path));
  const file = { id: name, path: name, name: basename(path), bytes: bytes.length, sha256: sha256(bytes) };
  return segment(documentOf(extraction, file));
}

/** Labels by the index of their sentence; where two units share one, the commitment counts. */
function labelsOf(units: readonly GoldUnit[], sentences: readonly Sentence[]): Map<number, Labels> {
  const labels = new Map<number, Labels>();
  for (const [number, own] of alignGold(units, sentences).entries()) {
    const { kind, strength, actor, measurable } = units[number]!;
    for (const sentence of own) {
      const index = sentences.indexOf(sentence);
      const known = labels.get(index);
      if (known && (known.kind === 'commitment' || kind !== 'commitment')) continue;
      labels.set(index, {
        kind,
        strength: strength ?? null,
        actor: actor ?? null,
        measurable: measurable ?? null,
      });
    }
  }
  return labels;
}
