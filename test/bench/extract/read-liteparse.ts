// Reads PDF files with @llamaindex/liteparse: node read-liteparse.ts OUT FILE.pdf ... One JSON file a source, in OUT.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importPeer } from './peer-packages.ts';
import type { Reading } from './scores.ts';

type Parser = { parse: (file: string) => Promise<{ text: string }> };
type Package = { LiteParse: new (options: object) => Parser };

const [out = '.', ...files] = process.argv.slice(2);
const { LiteParse } = (await importPeer('@llamaindex/liteparse')) as Package;
const options = {
  outputFormat: 'markdown',
  ocrEnabled: false,
  quiet: true,
  imageMode: 'off',
  extractLinks: false,
};
const parser = new LiteParse(options);
for (const file of files) {
  const { text } = await parser.parse(file);
  writeFileSync(join(out, `${basename(file)}.json`), JSON.stringify(fromMarkdown(text)));
}

/** Markdown's own signs taken off, so that they spoil no sentence. */
function fromMarkdown(markdown: string): Reading {
  const lines = markdown.split('\n').map((line) => line.trim());
  const plain = (line: string) =>
    line
      .replace(/^(?:#{1,6}|[-*+•–]|\d{1,2}[.)])\s+/, '')
      .replace(/\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, '')
      .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
  const of = (sign: RegExp) => lines.filter((line) => sign.test(line)).map(plain);
  return {
    text: lines.map(plain).join('\n'),
    headings: of(/^#{1,6}\s/),
    items: of(/^(?:[-*+•–]|\d{1,2}[.)])\s/),
  };
}
