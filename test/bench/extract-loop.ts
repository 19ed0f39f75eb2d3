// What our reading costs: every file read as the reading child reads it, in this process. Prints the number of pages.
// With `--profile` it prints instead, as JSON, where the time went and how many pages were asked for more than text.
import '../../src/io/no-canvas.ts';
import '../../src/io/no-network.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractDocument } from '../../src/extract/index.ts';
import { unpackAtOnce } from '../../src/io/unpack-at-once.ts';
import { countAsked } from './count-asked.ts';
import { profileOf } from './profile-shares.ts';

unpackAtOnce();
const words = process.argv.slice(2);
const files = words.filter((word) => word !== '--profile');
if (files.length === words.length) console.log(await readAll());
else {
  const asked = await countAsked(files[0]!);
  const { result: pages, shares } = await profileOf(readAll);
  console.log(JSON.stringify({ pages, ...asked(), ...shares }));
}

async function readAll(): Promise<number> {
  let pages = 0;
  for (const file of files) {
    const extraction = await extractDocument(new Uint8Array(readFileSync(file)), basename(file));
    // The child's answer is JSON text.
    JSON.stringify(extraction);
    pages += extraction.pageCount ?? 0;
  }
  return pages;
}
