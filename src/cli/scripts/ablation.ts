// What each part of detection is worth: kinds found by rules alone, by learned words alone and by both, with and without
// lead-ins and headings, each area or plan left out of all that is learned. `npm run ablation`; some minutes. Rules were
// made by people who had read most of these texts; TF-IDF stands beside them as a classifier that nobody made for this.
// `npm run ablation -- [set ...]` scores other sets than statements and plans; the weights are fitted on all there are.

import { fitKind } from '../../detect/fit.ts';
import { type KindFit, leaveOneOut } from '../../detect/fit-left-out.ts';
import { detect, type Surroundings, seeing } from '../../detect/index.ts';
import { rulesAlone, withoutWords, wordsAlone } from '../../detect/kind-fits.ts';
import { observe } from '../../detect/labelled.ts';
import { committed } from '../../detect/weights.ts';
import { evaluateAll, readGold } from '../../evaluate/index.ts';
import { table } from '../../evaluate/render-table.ts';
import { fittedSets } from '../../io/gold-sets.ts';
import { readLabelled } from '../../io/labelled-documents.ts';
import type { Evaluation } from '../../model/index.ts';

const methods: readonly { name: string; fit: KindFit }[] = [
  { name: 'rules alone, nothing learned', fit: rulesAlone },
  { name: 'rules with learned weights, no words', fit: withoutWords },
  { name: 'learned words alone, no rules', fit: wordsAlone },
  { name: 'both (as pcp reads)', fit: fitKind },
];
const surroundings: readonly (Surroundings & { name: string })[] = [
  { name: 'with lead-ins and headings', leadIns: true, headings: true },
  { name: 'without lead-ins', leadIns: false, headings: true },
  { name: 'without headings', leadIns: true, headings: false },
  { name: 'without both', leadIns: false, headings: false },
];
const shown = ['commitment-f1', 'kind-macro-f1', 'recall-with-uncertain', 'uncertain-share'];

const { sets, missing } = fittedSets();
for (const { name, gold } of missing)
  console.error(`The labels of "${name}" are not here (${gold}): nothing is fitted or scored on them.`);
const documents = (await Promise.all(sets.map(readLabelled))).flat();
const origins = new Map(sets.map((set) => [set.name, set]));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['statements', 'plans'];
const scored = documents.filter(({ set }) => wanted.includes(set));
const groups = Map.groupBy(scored, ({ set }) => set);
const rows = new Map([...groups.keys()].map((name): [string, string[][]] => [name, []]));

for (const { name: where, ...around } of surroundings) {
  for (const { name, fit } of methods) {
    for (const [set, evaluation] of scoreLeftOut(fit, around))
      rows.get(set)?.push([`${name}, ${where}`, ...shown.map((id) => figure(evaluation, id))]);
    console.error(`${name}, ${where}: done`);
  }
}
for (const [set, own] of groups) {
  const readings = readGold(
    own.flatMap(({ units }) => units),
    new Map(),
  );
  const { figures } = evaluateAll({ readings });
  const of = (id: string) => figures.find((one) => one.id === id)?.baselines.learned?.toFixed(3) ?? '-';
  rows
    .get(set)
    ?.push(['TF-IDF and logistic regression (these labels only)', ...shown.slice(0, 2).map(of), '-', '-']);
}
for (const [set, own] of rows) {
  const head = ['', 'commitment F1', 'kind macro-F1', 'recall+', 'uncertain'];
  console.log(`${set}, each area or plan left out:\n${table([head, ...own])}\n`);
}

/** The figures of every group of sets, by kinds fitted without each area. */
function scoreLeftOut(fit: KindFit, around: Surroundings): Map<string, Evaluation> {
  const see = seeing(around);
  const labelled = documents.flatMap(({ set, area, sentences, labels }) =>
    observe({ ...origins.get(set), set, group: area }, sentences, labels, see),
  );
  const weights = leaveOneOut(labelled, [...new Set(scored.map(({ area }) => area))], fit);
  const evaluations = [...groups].map(([set, own]): [string, Evaluation] => {
    const read = own.map(({ area, document, sentences }) => {
      const detections = detect(sentences, { ...committed, ...weights.get(area)! }, see);
      return [
        document,
        { sentences: sentences.map((one, at) => ({ ...one, ...detections[at]!, tags: [] })) },
      ] as const;
    });
    const readings = readGold(
      own.flatMap(({ units }) => units),
      new Map(read),
    );
    return [set, evaluateAll({ readings, baselines: false })];
  });
  return new Map(evaluations);
}

function figure({ figures }: Evaluation, id: string): string {
  const { value, interval } = figures.find((one) => one.id === id)!;
  const range =
    interval && id === 'commitment-f1' ? ` (${interval.low.toFixed(2)}-${interval.high.toFixed(2)})` : '';
  return value === null ? '-' : `${value.toFixed(3)}${range}`;
}
