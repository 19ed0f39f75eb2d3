import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const textsIn = (folder: string, ending: RegExp): { name: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
/** What stands in quotes or between tags: what people read, without comments and names. */
const said = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .match(/'[^'\n]*'|`[^`]*`|>[^<]+</g)
    ?.join('\n') ?? '';

it('what the machine does is called finding; a person marks words, and a document bears a protective marking', () => {
  const files = [
    ...['src/web', 'src/cli', 'src/report', 'src/review'].flatMap((folder) => textsIn(folder, /\.ts$/)),
    ...textsIn('templates', /\.hbs$/),
  ];
  const odd = files.filter(({ text }) =>
    /(?:machine|\bit) (?:had |has )?marks?(?:ed)? |marked (?:as|or|in|so)\b|marks none/i.test(said(text)),
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
  expect(readFileSync(join(root, 'corpus/glossary.yaml'), 'utf8')).not.toMatch(
    /explanation: .*machine had marked/,
  );
});
