import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, themes } from '../../model/index.ts';
import { renderPack } from '../../report/pack/render-pack.ts';
import { slugOf } from '../../report/slug.ts';
import { packsFolder } from '../write-pack.ts';
import { reportOptions } from '../write-report.ts';
import type { FileTwice } from './report-files.ts';

/**
 * Every evidence pack below a run's folder, and as it is made again. What each is about is told by its name; one that is of no
 * area or subject of the comparison is left out and named among what was not read back.
 */
export async function* packFilesTwice(
  out: string,
  comparison: Comparison,
): AsyncGenerator<FileTwice | Readonly<{ path: string; expected: null }>> {
  const folder = join(out, packsFolder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const wanted = packsByName(comparison);
  const { templates, glossary, accuracy } = reportOptions(out, comparison);
  const files = readdirSync(folder).filter((file) => /\.(?:html|docx)$/.test(file));
  for (const [name, own] of Map.groupBy(files.sort(), (file) => file.replace(/\.[a-z]+$/, ''))) {
    const about = wanted.get(name);
    const made = about
      ? await renderPack(comparison, { templates, glossary, accuracy: accuracy ?? null }, about)
      : [];
    for (const file of own) {
      const path = `${packsFolder}/${file}`;
      const content = made.find((one) => one.path === file)?.content;
      if (content === undefined) yield { path, expected: null };
      else
        yield {
          path,
          found: readFileSync(join(folder, file)),
          expected: typeof content === 'string' ? Buffer.from(content) : content,
        };
    }
  }
}

/** What a pack is about, by the name of its files. */
function packsByName({ forces, categories }: Comparison) {
  const ids = [...new Set([...themes, ...categories.map(({ code }) => code)])];
  return new Map(
    forces
      .filter(({ compared }) => compared !== null)
      .flatMap(({ force }) =>
        ids.map((theme): [string, { force: string; theme: string }] => [
          `${slugOf(force)}-${slugOf(theme)}`,
          { force, theme },
        ]),
      ),
  );
}
