import { posix } from 'node:path';
import { init } from 'es-module-lexer';
import { beforeAll, describe, expect, it } from 'vitest';
import { impureFiles, impureWords, layers, pureBuiltIns, sharedPackages } from './layers.ts';
import { readSource, readSources, type SourceFile } from './sources.ts';

/** Faults of one file against the layers, each a sentence with its reason. */
function directionFaults(file: SourceFile): string[] {
  const layer = layers[file.layer];
  if (!layer)
    return [`${file.path}: no layer "${file.layer}" in test/house/layers.ts: give it its place there`];
  return file.imports.flatMap((name) => {
    if (name === '(computed)')
      return layer.edge ? [] : [`${file.path} imports a computed name: say which file`];
    if (name.startsWith('node:')) return builtInFaults(file, name);
    if (!name.startsWith('.')) return [];
    const target = posix.normalize(posix.join(posix.dirname(file.path), name));
    const [top, folder = '', ...rest] = target.split('/');
    if (top !== 'src') return [`${file.path} imports ${name} from outside src: code lives in src`];
    const to = rest.length === 0 ? 'entry' : folder;
    if (to === file.layer || layer.may === 'anything' || layer.may.includes(to)) return [];
    return [`${file.path} imports ${name} of ${to}, but ${layer.why}`];
  });
}

function builtInFaults(file: SourceFile, module: string): string[] {
  if (layers[file.layer]?.edge) return [];
  if (pureBuiltIns.some((one) => one.layer === file.layer && one.module === module)) return [];
  return [`${file.path} imports ${module}, but only the edge (io, queue, web, cli) may touch the machine`];
}

function purityFaults(file: SourceFile): string[] {
  if (layers[file.layer]?.edge || impureFiles.some(({ path }) => path === file.path)) return [];
  return impureWords.flatMap(({ word, why }) => {
    const found = file.code.match(word);
    return found ? [`${file.path} says ${found[0]}, but ${why}`] : [];
  });
}

/** `@scope/name` or `name` of an import that is neither relative nor built in; null for those. */
function packageOf(name: string): string | null {
  if (name.startsWith('.') || name.startsWith('node:') || name === '(computed)') return null;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function packageFaults(files: readonly SourceFile[]): string[] {
  const users = files.flatMap((file) =>
    file.imports.flatMap((name) => {
      const found = packageOf(name);
      return found ? [{ name: found, file }] : [];
    }),
  );
  return [...Map.groupBy(users, ({ name }) => name)].flatMap(([name, uses]) => {
    const folders = [...new Set(uses.map(({ file }) => file.layer))].sort();
    const allowed = sharedPackages[name]?.folders ?? folders.slice(0, 1);
    if (folders.length <= 1 || folders.every((folder) => allowed.includes(folder))) return [];
    const where = uses.map(({ file }) => file.path).join(', ');
    return [
      `${name} is imported in ${folders.join(' and ')} (${where}): one folder knows a package, the others ask it`,
    ];
  });
}

/** What the browser runs knows this server by its addresses only: no package, nothing of Node, no module of another folder. */
function clientFaults(file: SourceFile): string[] {
  const client = 'src/web/client/';
  const isInside = (name: string) =>
    name.startsWith('.') && posix.join(posix.dirname(file.path), name).startsWith(client);
  if (!file.path.startsWith(client))
    return file.imports
      .filter((name) => name.includes('web/client/') || (file.layer === 'web' && /\/client\//.test(name)))
      .map((name) => `${file.path} imports ${name}, but the page's modules are only served`);
  return file.loads
    .filter((name) => name !== '(computed)' && !isInside(name))
    .map(
      (name) => `${file.path} loads ${name}, but the browser has the files of ${client} alone: import types`,
    );
}

let files: SourceFile[];
beforeAll(async () => {
  await init;
  files = await readSources();
});

describe('the imports of src', () => {
  it('go one way, from the edge to the model', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(directionFaults)).toEqual([]);
  });

  it("let the page's modules load each other alone", () => {
    expect(files.some(({ path }) => path === 'src/web/client/main.ts')).toBe(true);
    expect(files.flatMap(clientFaults)).toEqual([]);
  });

  it('keep each package to one folder', () => {
    expect(packageFaults(files)).toEqual([]);
  });

  it('end in .ts where they are relative', () => {
    const faults = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(?:ts|mjs|json)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it('leave files, clock, network, console and chance to the edge', () => {
    expect(files.flatMap(purityFaults)).toEqual([]);
  });
});

describe('the test of imports', () => {
  const file = (path: string, text: string) => readSource(path, text);

  it('finds a sibling that is imported for its type only, and says why not', () => {
    const faults = directionFaults(file('src/tag/a.ts', "import type { Rule } from '../detect/rule.ts';\n"));
    expect(faults).toEqual([
      expect.stringMatching(/imports \.\.\/detect\/rule\.ts of detect, but .*hands it/),
    ]);
  });

  it('finds a re-exported sibling and a report that knows words', () => {
    expect(
      directionFaults(file('src/tag/a.ts', "export { rules } from '../detect/index.ts';\n")),
    ).toHaveLength(1);
    expect(
      directionFaults(file('src/report/a.ts', "import { stem } from '../text/index.ts';\n")),
    ).toHaveLength(1);
  });

  it('finds a pure layer that reads the disk, and lets text hash', () => {
    expect(directionFaults(file('src/segment/a.ts', "import fs from 'node:fs';\n"))).toHaveLength(1);
    expect(directionFaults(file('src/text/a.ts', "import { createHash } from 'node:crypto';\n"))).toEqual([]);
    expect(directionFaults(file('src/io/a.ts', "import fs from 'node:fs';\n"))).toEqual([]);
  });

  it('finds the clock and the console in code, not in comments and strings', () => {
    const text = "// console.log\nconst word = 'process.env';\nexport const now = () => Date.now();\n";
    expect(purityFaults(file('src/segment/a.ts', text))).toEqual([expect.stringContaining('Date.now')]);
  });

  it('finds a module of the page that loads something of Node or of another layer, and lets it have types', () => {
    const faults = (text: string) => clientFaults(file('src/web/client/views/a.ts', text));
    expect(faults("import { kinds } from '../../../model/index.ts';\n")).toHaveLength(1);
    expect(faults("import fs from 'node:fs';\nimport { h } from '../../api.ts';\n")).toHaveLength(2);
    expect(
      faults("import type { Kind } from '../../../model/index.ts';\nimport { h } from '../dom.ts';\n"),
    ).toEqual([]);
    expect(clientFaults(file('src/web/server/a.ts', "import { h } from '../client/dom.ts';\n"))).toHaveLength(
      1,
    );
  });

  it('finds a package that two folders import', () => {
    const two = [
      file('src/text/a.ts', "import 'natural/lib/a.js';\n"),
      file('src/tag/b.ts', "import { stem } from 'natural';\n"),
    ];
    expect(packageFaults(two)).toEqual([expect.stringContaining('natural is imported in tag and text')]);
  });

  it('finds a folder of src that has no place among the layers', () => {
    expect(directionFaults(file('src/misc/a.ts', ''))).toEqual([expect.stringContaining('no layer "misc"')]);
  });
});
