// Reads PDFs in this process and prints, as JSON, how long each step took in all, in milliseconds, and how many sentences
// there were; with how many of them compromise, the slow grammar, was asked to read.
import '../../src/io/no-canvas.ts';
import '../../src/io/no-network.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import nlp from 'compromise';
import { align } from '../../src/align/index.ts';
import { detect } from '../../src/detect/index.ts';
import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import { unpackAtOnce } from '../../src/io/unpack-at-once.ts';
import { anatomyIfAny, documentOf } from '../../src/pipeline/index.ts';
import { segment } from '../../src/segment/index.ts';
import { findAbbreviations } from '../../src/text/index.ts';

const times = { extraction: 0, segmentation: 0, detection: 0, tagging: 0, anatomy: 0, alignment: 0 };
const timed = <T>(step: keyof typeof times, work: () => T): T => {
  const before = performance.now();
  const result = work();
  times[step] += performance.now() - before;
  return result;
};

const readByGrammar = countGrammar();
unpackAtOnce();
const { toolkit } = loadToolkit();
let [sentences, pages] = [0, 0];
for (const file of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(file));
  const name = basename(file);
  const before = performance.now();
  const extraction = await extractDocument(bytes, name);
  times.extraction += performance.now() - before;
  const document = documentOf(extraction, { id: name, path: file, name, bytes: bytes.length, sha256: '' });
  const segmented = timed('segmentation', () => segment(document));
  const detections = timed('detection', () => detect(segmented));
  const tags = timed('tagging', () => toolkit.tagger.tag(segmented, findAbbreviations(segmented)));
  const read = segmented.map((one, index) => ({ ...one, ...detections[index]!, tags: tags[index]! }));
  timed('anatomy', () => read.map((one) => anatomyIfAny(one, document.blocks[one.block], null)));
  timed('alignment', () => align(read, toolkit.evidence, toolkit.matchNames));
  sentences += segmented.length;
  pages += extraction.pageCount ?? 0;
}
console.log(JSON.stringify({ times, sentences, pages, readByGrammar: readByGrammar() }));

type Tokenize = { splitSentences: (...words: unknown[]) => string[] };

/** Counts, from now on, the sentences that compromise reads, whoever asks it. */
function countGrammar(): () => number {
  const { tokenize } = (nlp.methods() as { one: { tokenize: Tokenize } }).one;
  const split = tokenize.splitSentences;
  let count = 0;
  tokenize.splitSentences = (...words) => {
    const found = split(...words);
    count += found.length;
    return found;
  };
  nlp('The count works. Two were read.');
  if (count !== 2) throw new Error('the sentences that compromise reads cannot be counted');
  count = 0;
  return () => count;
}
