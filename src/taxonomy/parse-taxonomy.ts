import type { Problem, Taxonomy } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { checks } from './checks/index.ts';
import { replacedBy } from './checks/replaced-by.ts';
import { unknownSources } from './checks/unknown-sources.ts';
import { checkMigrations } from './migrations/checks.ts';
import { cycles } from './migrations/cycles.ts';
import type { MigrationsSource } from './migrations/read-migrations.ts';
import { type About, readTaxonomyFile, type TaxonomyFile } from './read-file.ts';
import type { YamlFile } from './read-yaml.ts';
import type { FacetSource } from './source.ts';

export type { TaxonomyFile } from './read-file.ts';

export type ParsedTaxonomy = Readonly<{
  taxonomy: Taxonomy | null;
  /** Whether every file could be read; where one could not, what is not found may stand there. */
  isAllRead: boolean;
  problems: Problem[];
  /** Every facet that fits the schema, with the places of its parts, whether or not others have errors. */
  sources: readonly FacetSource[];
  /** `taxonomy.yaml`, with the places of its parts; null where it is not there or not as it must be. */
  about: YamlFile | null;
}>;

/**
 * Reads and checks a taxonomy: one facet a file, `taxonomy.yaml` with version and sources, and `migrations.yaml` where
 * ids were retired. Every problem has file, line and column. Any error makes `taxonomy` null; warnings do not. The order
 * of `files` does not matter. `readFile` may be a reader that remembers.
 */
export function parseTaxonomy(files: readonly TaxonomyFile[], readFile = readTaxonomyFile): ParsedTaxonomy {
  const ordered = files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const parts = ordered.map(readFile);
  const problems = parts.flatMap((part) => part.problems);
  const isAllRead = !problems.some(({ severity }) => severity === 'error');
  const sources = parts.flatMap(({ facet }) => facet ?? []);
  const { about: said, aboutFile } = parts.findLast((part) => part.about !== null) ?? noAbout;
  const about = said ?? noAbout.about;
  const migrations = parts.findLast((part) => part.migrations !== null)?.migrations ?? null;
  if (sources.length === 0 && problems.length === 0) problems.push(noFacets());
  problems.push(...problemsOf(sources, about, migrations, isAllRead));
  if (problems.some(({ severity }) => severity === 'error'))
    return { taxonomy: null, isAllRead, problems, sources, about: aboutFile };
  const taxonomy: Taxonomy = {
    version: about.version,
    hash: hashOf(ordered),
    facets: sources.map(({ facet }) => facet),
    sources: about.sources ?? {},
    ...(migrations && { migrations: migrations.migrations }),
  };
  return { taxonomy, isAllRead, problems, sources, about: aboutFile };
}

const noAbout: Readonly<{ about: About; aboutFile: null }> = { about: { version: '0.0.0' }, aboutFile: null };

/** Checks of what stands in other files wait until all can be read: a missing file is no missing category. */
function problemsOf(
  sources: readonly FacetSource[],
  about: About,
  migrations: MigrationsSource | null,
  isAllRead: boolean,
): Problem[] {
  return [
    ...checks.flatMap((check) => check(sources)),
    ...(isAllRead ? replacedBy(sources) : []),
    ...unknownSources(sources, about.sources),
    ...cycles(sources, migrations),
    ...(migrations === null || !isAllRead ? [] : checkMigrations(migrations, sources, about.version)),
  ];
}

function noFacets(): Problem {
  return {
    code: 'taxonomy-empty',
    severity: 'error',
    message: 'No facet was found.',
    hint: 'Give a folder with at least one facet file (.yaml), such as corpus/taxonomy.',
    where: {},
  };
}

/** Names count, so that a renamed file is a changed taxonomy; line ends do not. */
function hashOf(files: readonly TaxonomyFile[]): string {
  const plain = files.map(({ name, text }) => [name.replace(/^.*[\\/]/, ''), text.replace(/\r\n?/g, '\n')]);
  return sha256(JSON.stringify(plain));
}
