// Scores each area with weights fitted on the other areas only:
//   node test/bench/unseen.ts GOLD.jsonl SOURCES [GOLD.jsonl SOURCES ...]
// Rules and terms were still made by people who had read the texts; only weights are kept honest by this.
// What the weights' record keeps out is left out here too. A development tool, not part of the tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { combine } from '../../src/detect/combine.ts';
import { fire } from '../../src/detect/fire.ts';
import { fitAttribute, fitKind, type Labelled, type Labels, observe } from '../../src/detect/fit.ts';
import { readAll } from '../../src/detect/reading.ts';
import { committed, type Weights } from '../../src/detect/weights.ts';
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
import { actors, type GoldUnit, type ReadSentence, type Sentence, strengths } from '../../src/model/index.ts';
import { documentOf } from '../../src/pipeline/index.ts';
import { segment } from '../../src/segment/index.ts';

type Read = Readonly<{
  group: string;
  document: string;
  units: readonly GoldUnit[];
  sentences: readonly Sentence[];
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
    const group = `${file} ${own[0]?.force}`;
    const labels = new Map<number, Labels>();
    for (const [number, places] of alignGold(own, sentences).entries()) {
      const unit = own[number];
      const place = places[0];
      if (unit && place) labels.set(sentences.indexOf(place), labelsOf(unit));
    }
    const labelled = observe(file, group, sentences, labels);
    read.push({ group, document: name, units: own, sentences, labelled });
  }
  return read;
}

function labelsOf({ kind, strength, actor, measurable }: GoldUnit): Labels {
  return { kind, strength: strength ?? null, actor: actor ?? null, measurable: measurable ?? null };
}

/** The band of the uncertain is the committed one; it was chosen on guesses of areas left out. */
function weightsWithout(group: string): Weights {
  const others = everything.filter((read) => read.group !== group).flatMap(({ labelled }) => labelled);
  return {
    ...committed,
    kind: fitKind(others),
    strength: fitAttribute(others, strengths, ({ strength }) => strength ?? 'firm'),
    actor: fitAttribute(others, actors, ({ actor }) => actor ?? 'unclear'),
    measurable: fitAttribute(others, ['true', 'false'] as const, (one) =>
      one.measurable ? 'true' : 'false',
    ),
  };
}

function readUnseen(group: string, own: readonly Read[]): [string, { sentences: ReadSentence[] }][] {
  const weights = weightsWithout(group);
  return own.map(({ document, sentences }) => {
    const detected = readAll(sentences).map((reading) => combine(reading, fire(reading), weights));
    const tags = toolkit.tagger.tag(sentences);
    const all = sentences.map((sentence, number) => ({
      ...sentence,
      ...detected[number]!,
      tags: tags[number] ?? [],
    }));
    return [document, { sentences: all }];
  });
}
