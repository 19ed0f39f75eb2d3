import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** The project's root, with whose files the house tests concern themselves. */
export const root = join(import.meta.dirname, '..', '..');

/** A TypeScript file of `src`, with what it imports (types too) and its code without comments and strings. */
export type SourceFile = Readonly<{
  /** Relative to the root, with forward slashes. */
  path: string;
  /** First folder under `src`, or `entry` for files that stand in `src` itself. */
  layer: string;
  imports: readonly string[];
  /** What it loads when it runs: imports that are not for types alone. */
  loads: readonly string[];
  code: string;
  lines: number;
}>;

/** Files under a folder, relative to the root with forward slashes, sorted; none where it is not there. */
export function filesUnder(folder: string, keep: (path: string) => boolean): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(keep)
      .sort();
  } catch {
    return [];
  }
}

/** Every TypeScript file of `src`. */
export async function readSources(): Promise<SourceFile[]> {
  await init;
  return filesUnder('src', (path) => path.endsWith('.ts')).map((path) =>
    readSource(path, readFileSync(join(root, path), 'utf8')),
  );
}

/** A source file from its text; `init` of the lexer must have been awaited. */
export function readSource(path: string, text: string): SourceFile {
  const [, layer = '', ...rest] = path.split('/');
  // A type taken from another layer binds the two as a function does, so type imports are kept as imports.
  const withTypes = text.replace(/^(\s*(?:import|export))\s+type(?=\s*[{*])/gm, '$1');
  const code = stripTypeScriptTypes(withTypes);
  return {
    path,
    layer: rest.length === 0 ? 'entry' : layer,
    imports: importsOf(code),
    loads: importsOf(stripTypeScriptTypes(text)),
    code: withoutWords(code),
    lines: text.split('\n').length,
  };
}

const importsOf = (code: string): string[] =>
  parse(code)[0].flatMap((one) => (one.type === 'import-meta' ? [] : (one.specifier ?? '(computed)')));

/** Code without comments and string contents, roughly: enough to look for calls by name. */
function withoutWords(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
