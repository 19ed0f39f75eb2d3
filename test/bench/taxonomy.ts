// `npm run bench:taxonomy`: how long a saved edit of the taxonomy takes to show its effect on 43 plans, as a share of a full
// analysis of them from cached text, both in this process; and that it gives what a full run gives. Not part of the tests.
import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTaxonomyFiles } from '../../src/io/corpus-data.ts';
import { samplesFolder } from '../../src/io/project.ts';
import { readDocuments } from '../../src/io/read-documents.ts';
import { makeSide } from '../../src/io/taxonomy-side.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import { analyseDocument, openLiveSession } from '../../src/pipeline/index.ts';
import { tagChange } from '../../src/taxonomy/diff/index.ts';
import { unplaced } from '../helpers/unplaced.ts';
import { madePlans } from './made-plans.ts';

const plans = 43;
const bar = 1 / 20;
/** Facet file, its category, and the term that is saved into it. */
const edits: readonly (readonly [file: string, category: string, term: string])[] = [
  ['prevention.yaml', 'PRV-early', 'after-school club'],
  ['organised-crime.yaml', 'SOC-drugs', 'supplier|supply'],
  ['community-resilience.yaml', 'RES-volunteers', 'neighbour*'],
  ['partners.yaml', 'partner-housing', 'landlord'],
  ['across.yaml', 'VIC', 'young people'],
  ['soc-4p.yaml', 'pursue', '=CPS'],
  ['prevention.yaml', 'PRV-place', 'town ... centre'],
  ['organised-crime.yaml', 'SOC-exploitation', 'courier'],
  ['community-resilience.yaml', 'RES-trust', 'listen'],
];

const scratch = mkdtempSync(join(tmpdir(), 'pcp-bench-taxonomy-'));
try {
  const samples = await readDocuments([samplesFolder], scratch);
  const names = madePlans(samples.documents, plans).map((text, number) => {
    const path = join(scratch, `plan-${number}.txt`);
    writeFileSync(path, text);
    return path;
  });
  await readDocuments(names, scratch);

  const { toolkit } = loadToolkit();
  // Twice, and the quicker counts: the first also loads what reads text.
  const fulls = [];
  for (let round = 0; round < 2; round += 1) {
    const began = performance.now();
    const { documents } = await readDocuments(names, scratch);
    const analyses = documents.map((document) => analyseDocument(document, unplaced, toolkit));
    fulls.push({ documents, analyses, took: performance.now() - began });
  }
  const { documents, analyses, took: full } = fulls.toSorted((a, b) => a.took - b.took)[0]!;
  const sentences = analyses.reduce((sum, analysis) => sum + analysis.sentences.length, 0);

  const first = readTaxonomyFiles();
  const opening = performance.now();
  const session = openLiveSession(documents, null);
  session.save(first);
  const opened = performance.now() - opening;
  let files = first;
  const shares = edits.map(([name, category, term]) => {
    files = files.map((file) =>
      file.name === name ? { name, text: withTerm(file.text, category, term) } : file,
    );
    const before = performance.now();
    const effect = session.save(files);
    const took = performance.now() - before;
    if (effect.taxonomy === null) throw new Error(`the edit of ${category} cannot be read`);
    console.error(
      `${category} + "${term}": ${took.toFixed(0)} ms, ${effect.read} sentences read again, ${effect.changed.length} with other tags`,
    );
    return { share: took / full, effect };
  });

  const again = makeSide({ name: 'edited', folder: null, files }).toolkit.tagger;
  const expected = analyses.flatMap(({ source, sentences: own, abbreviations = [] }) => {
    const tags = again.tag(own, abbreviations);
    return own.flatMap((sentence, at) => {
      const change = tagChange(sentence.tags, tags[at]!);
      return change === null ? [] : [JSON.stringify([source.path, sentence.page, sentence.text, change])];
    });
  });
  const { against } = shares.at(-1)!.effect as Extract<
    (typeof shares)[number]['effect'],
    { against: unknown }
  >;
  const got = against.map(({ path, page, quote, change }) => JSON.stringify([path, page, quote, change]));
  deepStrictEqual(got.toSorted(), expected.toSorted());

  const sorted = shares.map(({ share }) => share).toSorted((a, b) => a - b);
  console.log(
    `${plans} made plans, ${sentences} sentences; full analysis from cached text ${full.toFixed(0)} ms; opening ${opened.toFixed(0)} ms`,
  );
  const median = sorted[sorted.length >> 1]!;
  console.log(
    `an edit, share of a full analysis: median ${median.toFixed(3)}, longest ${sorted.at(-1)!.toFixed(3)} (bar ${bar}: ${median <= bar ? 'reached' : 'MISSED'})`,
  );
  if (median > bar) process.exitCode = 5;
  console.log(
    `tags after all edits: as a full run gives them (${got.length} sentences differ from the first)`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The text of a facet file with one more term at the head of a category's. */
function withTerm(text: string, category: string, term: string): string {
  const at = text.indexOf('    terms:\n', text.indexOf(`  - id: ${category}\n`));
  if (at < 0) throw new Error(`no terms of ${category}`);
  const head = at + '    terms:\n'.length;
  return `${text.slice(0, head)}      - "${term}"\n${text.slice(head)}`;
}
