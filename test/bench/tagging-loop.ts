// Tags the sentences of PDFs by made taxonomies of different size, turn about in one process, and prints as JSON the
// time a sentence, in microseconds, of each, with the tags it gave.
import '../../src/io/no-canvas.ts';
import '../../src/io/no-network.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import { unpackAtOnce } from '../../src/io/unpack-at-once.ts';
import type { Sentence } from '../../src/model/index.ts';
import { documentOf } from '../../src/pipeline/index.ts';
import { segment } from '../../src/segment/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { madeTaxonomy } from './made-taxonomy.ts';

const sizes = [50, 200, 800];
const rounds = 15;

unpackAtOnce();
const { taxonomy } = loadToolkit().toolkit;
const documents: Sentence[][] = [];
for (const file of process.argv.slice(2)) {
  const name = basename(file);
  const extraction = await extractDocument(new Uint8Array(readFileSync(file)), name);
  documents.push(segment(documentOf(extraction, { id: name, path: file, name, bytes: 0, sha256: '' })));
}
const sentences = documents.reduce((sum, one) => sum + one.length, 0);
const tested = sizes.map((categories) => {
  const made = madeTaxonomy(taxonomy, categories);
  const before = performance.now();
  const tagger = compileTaxonomy(made);
  return { categories, tagger, compiling: performance.now() - before, times: [] as number[], tags: 0 };
});
for (let round = 0; round < rounds; round += 1) {
  for (const one of tested) {
    const before = performance.now();
    const tags = documents.map((document) => one.tagger.tag(document));
    // The first round compiles the code.
    if (round > 0) one.times.push(performance.now() - before);
    one.tags = tags.flat(2).length;
  }
}
console.log(
  JSON.stringify(
    tested.map(({ categories, compiling, times, tags }) => ({
      categories,
      compiling,
      microseconds: (1000 * Math.min(...times)) / sentences,
      tagsEach: tags / sentences,
    })),
  ),
);
