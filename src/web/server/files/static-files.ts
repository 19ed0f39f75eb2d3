import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templatesFolder } from '../../../io/project.ts';
import { Bytes } from '../http/answer.ts';
import { stripTypes } from './strip-types.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

const clientFolder = fileURLToPath(new URL('../../client/', import.meta.url));

/**
 * The file of a path, whole; null for a path that none stands at. A path is looked up among those of files that are there, and
 * never joined to a folder.
 */
export function openStaticFiles(): (path: string) => Bytes | null {
  const fixed = new Map([
    ['/', join(templatesFolder, 'review.html')],
    ['/review.css', join(templatesFolder, 'review.css')],
    ...pdfFiles(),
  ]);
  const client = new Map(clientFiles());
  return (path) => {
    const file = fixed.get(path) ?? client.get(path);
    if (file === undefined) return null;
    const type = types[extname(file)];
    if (type === undefined) return null;
    const bytes = readFileSync(file);
    return new Bytes(type, file.endsWith('.ts') ? stripTypes(bytes.toString('utf8')) : bytes);
  };
}

/** The page's modules by the names of their imports: `.ts` in a checkout, `.js` in the package. The first is always `main.js`. */
function clientFiles(): [path: string, file: string][] {
  const files = filesIn(clientFolder).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  const named = files.map((file): [string, string] => [pathIn('/client', clientFolder, file), file]);
  const main = files.find((file) => /^main\.[jt]s$/.test(relative(clientFolder, file)));
  return main ? [...named, ['/client/main.js', main]] : named;
}

/** What shows pages of PDFs, with its tables of characters and its fonts. */
function pdfFiles(): [path: string, file: string][] {
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const build = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name): [string, string] => [
    `/pdfjs/${name}`,
    join(root, 'legacy', 'build', name),
  ]);
  const folders = ['cmaps', 'standard_fonts'].flatMap((folder) =>
    filesIn(join(root, folder)).map((file): [string, string] => [pathIn('/pdfjs', root, file), file]),
  );
  return [...build, ...folders];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const pathIn = (prefix: string, folder: string, file: string): string =>
  `${prefix}/${relative(folder, file).split(sep).join('/')}`;
