// Scores each area with weights fitted on the other areas only:
//   node test/bench/unseen.ts GOLD.jsonl SOURCES [GOLD.jsonl SOURCES ...]
// Rules and terms were still made by people who had read the texts; only weights are kept honest by this.
// What the weights' record keeps out is left out here too. A development tool, not part of the tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { combine } from '../../src/detect/combine.ts';
import { featuresOf } from '../../src/detect/features.ts';
import { type Firing, fire } from '../../src/detect/fire.ts';
import { fit as fitWeights, type Labelled } from '../../src/detect/fit.ts';
import { type Reading, readAll } from '../../src/detect/reading.ts';
import { committed } from '../../src/detect/weights.ts';
import {
  alignGold,
  evaluateAll,
  parseGold,
  readGold,
  renderEvaluation,
  selectGold,
} from '../../src/evaluate/index.ts';
import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { GoldUnit, ReadSentence, Sentence } from '../../src/model/index.ts';
import { documentOf } from '../../src/pipeline/index.ts';
import { segment } from '../../src/segment/index.ts';

type Read = Readonly<{
  group: string;
  document: string;
  units: readonly GoldUnit[];
  sentences: readonly Sentence[];
  readings: readonly Reading[];
  firings: readonly Firing[][];
  labelled: readonly Labelled[];
}>;

const { toolkit } = loadToolkit(undefined);
const sets: Read[][] = [];
const words = process.argv.slice(2);
for (let at = 0; at + 1 < words.length; at += 2) sets.push(await readSet(words[at]!, words[at + 1]!));
const everything = sets.flat();
for (const [number, set] of sets.entries()) {
  const analyses = new Map(
    [...Map.groupBy(set, ({ group }) => group)].flatMap(([group, own]) => readUnseen(group, own)),
  );
  const readings = readGold(
    set.flatMap(({ units }) => units),
    analyses,
  );
  const notes = [`${words[2 * number]}: each area read with weights fitted on the others.`];
  console.log(renderEvaluation(evaluateAll({ readings, notes, baselines: false })));
}

async function readSet(file: string, sources: string): Promise<Read[]> {
  const { units } = parseGold(readFileSync(file, 'utf8'), file);
  const gold = selectGold(units, { leaveOut: committed.heldOut });
  const read: Read[] = [];
  for (const [name, own] of Map.groupBy(gold, ({ document }) => document)) {
    const extraction = await extractDocument(readFileSync(join(sources, name)), name);
    const sentences = segment(documentOf(extraction, { id: name, path: name, name, bytes: 0, sha256: '' }));
    const readings = readAll(sentences);
    const firings = readings.map((reading) => fire(reading));
    const group = `${file} ${own[0]?.force}`;
    const aligned = alignGold(own, sentences);
    const labelled = own.flatMap((unit, number) => {
      const place = aligned[number]?.[0];
      const at = place ? sentences.indexOf(place) : -1;
      const reading = readings[at];
      return reading ? [labelOf(unit, group, featuresOf(reading, firings[at] ?? []))] : [];
    });
    read.push({ group, document: name, units: own, sentences, readings, firings, labelled });
  }
  return read;
}

function labelOf(
  { kind, strength, actor, measurable }: GoldUnit,
  group: string,
  features: string[],
): Labelled {
  return {
    group,
    features,
    kind,
    strength: strength ?? null,
    actor: actor ?? null,
    measurable: measurable ?? null,
  };
}

function readUnseen(group: string, own: readonly Read[]): [string, { sentences: ReadSentence[] }][] {
  const others = everything.filter((read) => read.group !== group).flatMap(({ labelled }) => labelled);
  const weights = { ...committed, ...fitWeights(others, committed.band) };
  return own.map(({ document, sentences, readings, firings }) => {
    const tags = toolkit.tagger.tag(sentences);
    const all = sentences.map((sentence, number) => ({
      ...sentence,
      ...combine(readings[number]!, firings[number] ?? [], weights),
      tags: tags[number] ?? [],
    }));
    return [document, { sentences: all }];
  });
}
