// Scores the texts that are kept unseen (DECISIONS, "Text kept unseen") and writes corpus/accuracy.json, which the
// report shows. Log each run in DECISIONS: a part that is scored often is no longer unseen.
// `npm run accuracy -- YYYY-MM-DD [folder]`: the day of measuring, and the folder of labels and sources.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { type GoldSet, goldSets, isHere } from '../../io/gold-sets.ts';
import { accuracyFile, projectRoot } from '../../io/project.ts';
import { loadToolkit } from '../../io/tools.ts';
import { type Accuracy, accuracySchema, type Evaluation, exitCodes } from '../../model/index.ts';

const [measured = '', folder] = process.argv.slice(2);
const shown = [
  'commitment-precision',
  'commitment-recall',
  'recall-with-uncertain',
  'theme-macro-f1',
  'code-micro-f1',
];
const sets = goldSets(folder).filter(({ heldOut }) => heldOut.length > 0);

const missing = sets.find((set) => !isHere(set));
if (missing || !/^\d{4}-\d{2}-\d{2}$/.test(measured)) {
  console.error(
    missing
      ? `The labels and texts are not here (${missing.gold}). They are not part of the project: name the folder that holds them.`
      : 'Name the day of measuring first: npm run accuracy -- 2026-11-25',
  );
  process.exit(exitCodes.usage);
}

type Text = NonNullable<Accuracy['texts']>[number];
const texts: Text[] = [];

type Scored = Pick<Evaluation, 'units' | 'figures' | 'areas'>;

function evaluate(words: readonly string[]): Scored {
  const launch = join(projectRoot, 'src/cli/launch.mjs');
  const said = execFileSync(process.execPath, [launch, 'evaluate', ...words, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(said) as Scored;
}

const textsOf = ({ areas }: Scored, unseen: boolean): Text[] =>
  areas.map(({ area, counts }) => ({ id: area, unseen, counts }));

function score({ name, gold, sources, heldOut }: GoldSet) {
  const scored = evaluate(['--gold', gold, '--sources', sources, '--only', heldOut.join(',')]);
  texts.push(...textsOf(scored, true));
  const { units, figures } = scored;
  return {
    id: name,
    units,
    figures: shown.map((wanted) => {
      const found = figures.find((figure) => figure.id === wanted);
      const { low, high } = found?.interval ?? { low: null, high: null };
      return { id: wanted, value: rounded(found?.value), low: rounded(low), high: rounded(high) };
    }),
  };
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1000) / 1000;
}

const taxonomy = loadToolkit(undefined).toolkit.taxonomy.version;
const scoredSets = sets.map(score);
// Texts that rules and terms were made on err less than new ones; each was read by weights that had not seen it.
for (const { name } of sets.filter(({ fitted }) => fitted))
  texts.push(...textsOf(evaluate(['--set', name, '--refit']), false));
const accuracy = accuracySchema.parse({ measured, taxonomy, sets: scoredSets, texts });
writeWhole(accuracyFile, `${JSON.stringify(accuracy, null, 1)}\n`);
console.error(`Wrote ${accuracyFile}`);
