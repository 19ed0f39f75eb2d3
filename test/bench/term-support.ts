// What a taxonomy's words are worth on texts that nobody read while writing them:
//   node test/bench/term-support.ts [--taxonomy DIR]
// Each area is tagged twice: by the whole taxonomy, and without the words that no other area's texts use. The second
// is an estimate from below for unseen texts, since some words of one area only are sound. Then come the terms that
// speak for the wrong theme in more areas than for the right one. Areas kept unseen are left out. A development tool.
import { themesOf } from '../../src/evaluate/codebook.ts';
import { evaluateAll, type Reading, readGold } from '../../src/evaluate/index.ts';
import { fittedSets } from '../../src/io/gold-sets.ts';
import { readLabelled } from '../../src/io/labelled-documents.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { GoldUnit, ReadSentence, Sentence, Taxonomy } from '../../src/model/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { supportOf, withoutWordsOf } from './taxonomy-support.ts';

type Read = Readonly<{
  file: string;
  document: string;
  units: readonly GoldUnit[];
  sentences: readonly Sentence[];
}>;

const args = process.argv.slice(2);
const folder = args[0] === '--taxonomy' ? args.splice(0, 2)[1] : undefined;
const { taxonomy } = loadToolkit(folder).toolkit;
const documents: Read[] = [];
for (const set of fittedSets().sets)
  for (const { document, units, sentences } of await readLabelled(set))
    documents.push({ file: set.name, document, units, sentences });
const areas = Map.groupBy(documents, ({ units }) => units[0]!.force);
const support = supportOf(
  taxonomy,
  new Map([...areas].map(([area, own]) => [area, own.flatMap((read) => untagged(read.sentences))])),
);
const whole = documents.flatMap((read) => readingsOf(taxonomy, read));
const estimate = [...areas].flatMap(([area, own]) => {
  const pruned = withoutWordsOf(area, taxonomy, support);
  return own.flatMap((read) => readingsOf(pruned, read));
});
for (const file of new Set(documents.map((read) => read.file))) {
  console.log(file);
  print('whole taxonomy', whole, file);
  print('without words of one area', estimate, file);
}
for (const line of doubtfulTerms(whole.map(({ reading }) => reading))) console.log(line);

/** Sentences as if detection had said nothing: only tags are looked at here. */
function untagged(sentences: readonly Sentence[]): ReadSentence[] {
  const kind = { kind: 'context', score: 0, uncertain: false } as const;
  const attributes = { strength: 'firm', actor: 'unclear', measurable: false } as const;
  return sentences.map((sentence) => ({ ...sentence, ...kind, ...attributes, tags: [], reasons: [] }));
}

function readingsOf(by: Taxonomy, { file, document, units, sentences }: Read) {
  const tags = compileTaxonomy(by).tag(sentences);
  const read = untagged(sentences).map((sentence, number) => ({ ...sentence, tags: tags[number] ?? [] }));
  const readings = readGold(units, new Map([[document, { sentences: read }]]));
  return readings.map((reading) => ({ file, reading }));
}

function print(label: string, all: ReturnType<typeof readingsOf>, file: string): void {
  const readings = all.filter((one) => one.file === file).map(({ reading }) => reading);
  const { figures, classes } = evaluateAll({ readings, baselines: false });
  const shown = ['theme-macro-f1', 'width-macro-f1', 'code-micro-f1', 'code-macro-f1', 'mention-macro-f1'];
  const values = figures
    .filter(({ id, value }) => shown.includes(id) && value !== null)
    .map(({ id, value }) => `${id} ${value!.toFixed(3)}`);
  console.log(`  ${label}: ${values.join('  ')}`);
  for (const one of classes.filter(({ measure }) => measure === 'theme')) {
    console.log(`    ${one.label}: precision ${one.precision?.toFixed(2)}, recall ${one.recall?.toFixed(2)}`);
  }
}

/** Terms by areas in which they speak on a commitment or priority of their theme, and of another. */
function doubtfulTerms(readings: readonly Reading[]): string[] {
  const terms = new Map<string, { right: Set<string>; wrong: Set<string> }>();
  for (const { unit, sentences } of readings) {
    if (unit.kind !== 'commitment' && unit.kind !== 'priority') continue;
    const gold = themesOf(unit.codes);
    for (const { code, theme, evidence } of sentences.flatMap(({ tags }) => tags)) {
      if (theme === null || themesOf([code]).length === 0) continue;
      for (const { term } of evidence) {
        const areas = terms.get(`${code} "${term}"`) ?? { right: new Set(), wrong: new Set() };
        areas[gold.includes(theme) ? 'right' : 'wrong'].add(unit.force);
        terms.set(`${code} "${term}"`, areas);
      }
    }
  }
  return [...terms]
    .filter(([, { right, wrong }]) => wrong.size > 1 && wrong.size >= right.size)
    .map(([term, { right, wrong }]) => `right in ${right.size} areas, wrong in ${wrong.size}: ${term}`);
}
