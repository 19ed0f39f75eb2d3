// Reads PDF files as pcp does, tags hidden: node read-pcp.ts OUT FILE.pdf ... One JSON file a source, in OUT.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { readingOf } from './reading-of.ts';

const [out = '.', ...files] = process.argv.slice(2);
for (const file of files) {
  const name = basename(file);
  const extraction = await extractPdf(readFileSync(file), name, { tags: false });
  writeFileSync(join(out, `${name}.json`), JSON.stringify(readingOf(extraction)));
}
