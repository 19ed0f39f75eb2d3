import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './sources.ts';

/** Files of src that are loaded with a file: those that it imports when it runs, and not when it is asked for something. */
function loadedWith(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const code = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
  for (const one of parse(code)[0])
    if (one.type !== 'dynamic' && one.type !== 'import-meta' && one.specifier?.startsWith('.'))
      loadedWith(posix.normalize(posix.join(posix.dirname(path), one.specifier)), known);
  return known;
}

describe('what pcp report loads', () => {
  beforeAll(() => init);

  it('has not the index of the model, which describes every noun whether it is needed or not', () => {
    const loaded = loadedWith('src/cli/run/report.ts');
    expect(loaded).toContain('src/report/index.ts');
    expect([...loaded].filter((path) => path === 'src/model/index.ts')).toEqual([]);
  });

  it('has neither what reads plans nor what compares them', () => {
    const folders = [...loadedWith('src/cli/run/report.ts')].map((path) => path.split('/')[1]);
    expect(new Set(folders)).toEqual(new Set(['cli', 'io', 'model', 'report', 'taxonomy', 'text']));
  });
});
