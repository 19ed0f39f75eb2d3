import { dirname, resolve } from 'node:path';
import {
  type Analysed,
  checkPlaces,
  errors,
  evaluateAll,
  fittedNote,
  type Grounds,
  predictionLines,
  readGold,
  renderErrors,
  renderEvaluation,
} from '../../evaluate/index.ts';
import { openBoxReader } from '../../io/box-reader.ts';
import { writeWhole } from '../../io/files.ts';
import { checkOutFolder } from '../../io/out-folder.ts';
import { samplesGold } from '../../io/project.ts';
import { readGoldDocuments } from '../../io/read-gold-documents.ts';
import { loadToolkit } from '../../io/tools.ts';
import { exitCodes, type ReadSentence } from '../../model/index.ts';
import {
  bareTermTagger,
  committedWeights,
  pushesOf,
  type Toolkit,
  type Weights,
} from '../../pipeline/index.ts';
import type { Command } from '../command.ts';
import { problemLines, tellProblems } from '../report-error.ts';
import { type Inputs, readInputs } from './evaluate-inputs.ts';
import { rereadLeftOut } from './evaluate-left-out.ts';

export const run: Command['run'] = async ({ options, terminal }) => {
  const inputs = readInputs(options);
  const { files, sources, gold, problems } = inputs;
  const out = String(options.out);
  checkOutFolder(out);
  tellProblems(problems, terminal);
  const { toolkit } = loadToolkit(options.taxonomy ? String(options.taxonomy) : undefined);
  const read = await readGoldDocuments(gold, sources, out, toolkit, (done, total, path) =>
    terminal.progress(`read ${done} of ${total}: ${path}`),
  );
  for (const problem of read.problems) terminal.say(problemLines(problem));
  const readings = readGold(gold, read.analyses);
  const anew = options.refit ? await rereadLeftOut(gold, read.analyses, out, terminal) : null;
  const leftOut = anew ? readGold(gold, anew.documents) : null;
  const boxReader = await openBoxReader(dirname(resolve(files[0]!.path)));
  const places = await checkPlaces(
    readings,
    boxReader ? (document, boxes) => boxReader(resolve(sources, document), boxes) : undefined,
  );
  const evaluation = evaluateAll({
    readings,
    leftOut,
    termTagger: bareTermTagger(toolkit.taxonomy),
    places,
    notes: [...notesOn(inputs), ...(anew?.notes ?? [])],
  });
  if (options.predictions) writeWhole(String(options.predictions), predictionLines(leftOut ?? readings));
  const documents = anew?.documents ?? read.analyses;
  const list = options.errors
    ? errors(leftOut ?? readings, groundsOf(documents, anew?.weights ?? new Map(), toolkit))
    : null;
  if (options.json)
    terminal.out(JSON.stringify({ ...evaluation, ...(list ? { errors: list } : {}) }, null, 1));
  else {
    terminal.out(renderEvaluation(evaluation));
    if (list) terminal.out(renderErrors(list));
    if (places && !boxReader)
      terminal.say('note: pdftotext is not installed, so words were not looked for inside their boxes.');
  }
  return read.problems.length > 0 || problems.length > 0 ? exitCodes.someDocumentsFailed : exitCodes.ok;
};

/** What must be said beside the figures: whether the texts are those that rules and weights were made on. */
function notesOn({ files }: Inputs): string[] {
  if (files.some(({ path }) => resolve(path) === resolve(samplesGold))) {
    return [
      'FITTED: most texts of the sample plans are among those that rules, terms and weights were made on.',
    ];
  }
  const note = fittedNote(files, committedWeights);
  return note ? [note] : [];
}

/** Why sentences were read as they were: by the weights that each document was read with. */
function groundsOf(
  documents: ReadonlyMap<string, Analysed>,
  weights: ReadonlyMap<string, Weights>,
  { tagger }: Toolkit,
): Grounds {
  const pushes = new Map<ReadSentence, ReturnType<typeof pushesOf>[number]>();
  for (const [document, { sentences }] of documents)
    for (const [index, own] of pushesOf(sentences, weights.get(document)).entries())
      pushes.set(sentences[index]!, own);
  return { pushes, explain: (sentence) => tagger.explain(sentence) };
}
