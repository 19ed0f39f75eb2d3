import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { root } from './sources.ts';

const ignored = new Set(['node_modules', 'out', '.git', 'fetched']);
const textual = new Set([
  ...[
    '.ts',
    '.mjs',
    '.js',
    '.json',
    '.jsonl',
    '.md',
    '.yaml',
    '.yml',
    '.css',
    '.hbs',
    '.html',
    '.csv',
    '.txt',
  ],
  ...['.svg', '.sh', '.cff', ''],
]);

/** Every text of the project that is or will be committed, by path relative to the root. */
export function readTexts(folder = root): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readTexts(path);
    if (!entry.isFile() || !textual.has(extname(entry.name))) return [];
    return [{ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }];
  });
}

const machine = 'a path of one machine means nothing on another';
const registry = 'where packages come from is the affair of whoever installs them';

/** What no text of the project may say, with the reason. Written in parts, so that this file does not say it. */
export const forbidden: readonly { word: RegExp; why: string }[] = [
  { word: new RegExp(`(?<![\\w.~-])/(?:${'home'}|${'Users'}|${'root'})/[\\w.-]+`), why: machine },
  { word: new RegExp(`\\b[A-Z]:\\\\${'Users'}\\\\`), why: machine },
  { word: new RegExp(`(?<![\\w.~-])/${'work'}/\\w+`), why: machine },
  {
    word: new RegExp(`https?://[\\w.-]*(?:${'registry'}|${'artifactory'}|${'verdaccio'}|${'jfrog'})[\\w.-]*`),
    why: registry,
  },
  { word: new RegExp(`${'_auth'}Token`), why: registry },
  ...[root, homedir()]
    .filter((path) => path.split(sep).filter(Boolean).length > 1)
    .map((path) => ({ word: new RegExp(path.replace(/[^\w/]/g, '\\$&')), why: machine })),
];
