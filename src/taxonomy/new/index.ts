import { exitCodes, PcpError } from '../../model/index.ts';
import { nearest } from '../../text/index.ts';
import { isWellFormedId } from '../checks/unique-ids.ts';
import { retiredBy } from '../migrations/successors.ts';
import { parseTaxonomy, type TaxonomyFile } from '../parse-taxonomy.ts';
import { readTaxonomyFile } from '../read-file.ts';
import { isLater, nextVersion } from '../versions.ts';
import { categoryYaml, skeletonOf } from './category-yaml.ts';
import { insertCategory } from './insert-category.ts';
import { insertionDiff } from './insertion-diff.ts';

export type NewCategory = Readonly<{ facet: string; id: string; label: string; definition: string | null }>;

/** A file with a category more, and what that changes in it. */
export type Addition = Readonly<{
  name: string;
  text: string;
  line: number;
  since: string;
  diff: string;
}>;

/**
 * Begins a category: a skeleton at the end of its facet's file, which keeps every other letter. Throws PcpError for an id
 * that is or ever was in use or is not well formed, a facet that is not there (exit 2), and a taxonomy that cannot be read
 * or a file that cannot be added to (exit 3).
 */
export function addCategory(files: readonly TaxonomyFile[], wanted: NewCategory): Addition {
  const { taxonomy, sources, problems } = parseTaxonomy(files);
  const first = problems.find(({ severity }) => severity === 'error');
  if (taxonomy === null) throw new PcpError({ ...first!, exitCode: exitCodes.unreadableInput });
  const source = sources.find(({ facet }) => facet.facet === wanted.facet);
  if (source === undefined)
    throw noFacet(
      wanted.facet,
      sources.map(({ facet }) => facet.facet),
    );
  const all = taxonomy.facets.flatMap(({ categories }) => categories);
  checkId(
    wanted.id,
    new Set([...all.map(({ id }) => id), ...(taxonomy.migrations ?? []).flatMap(retiredBy)]),
  );
  const next = nextVersion(taxonomy.version);
  // Others may have come with a version that is still to come.
  const since = all.map((one) => one.since).reduce((one, other) => (isLater(other, one) ? other : one), next);
  const { name, text: before } = files.find(({ name: own }) => own === source.file.name)!;
  const skeleton = skeletonOf({ ...wanted, since });
  const insertion = insertCategory(before, (spaces) => categoryYaml(skeleton, spaces));
  const text = insertion?.after ?? '';
  if (insertion === null || !isWhole(name, text, source.facet.categories.length + 1)) throw notAdded(name);
  return { name, text, line: insertion.line, since, diff: insertionDiff(name, before, insertion) };
}

/** Whether the file can still be read and has so many categories. */
function isWhole(name: string, text: string, categories: number): boolean {
  return readTaxonomyFile({ name, text }).facet?.facet.categories.length === categories;
}

function checkId(id: string, used: ReadonlySet<string>): void {
  const same = [...used].find((one) => one.toLowerCase() === id.toLowerCase());
  if (same !== undefined)
    throw usage(
      'taxonomy-id-used',
      `The id "${same}" is in use, or was once.`,
      'Choose another: ids are never reused, so that what was tagged with one keeps its meaning.',
    );
  if (!isWellFormedId(id))
    throw usage(
      'taxonomy-bad-id',
      `The id "${id}" is not in kebab-case.`,
      'Write small letters, digits and single hyphens, such as "early-intervention".',
    );
}

function noFacet(facet: string, known: readonly string[]): PcpError {
  const meant = nearest(facet, known);
  return usage(
    'no-such-facet',
    `There is no facet "${facet}".`,
    `${meant ? `Did you mean "${meant}"? ` : ''}The facets are: ${known.join(', ')}.`,
  );
}

function notAdded(file: string): PcpError {
  return new PcpError({
    code: 'taxonomy-not-added',
    message:
      'A category could not be added to this file: its list of categories is not written one item below the other.',
    hint: 'Write "categories:" and below it each category as "- id: ...", then try again. Nothing was written.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}

function usage(code: string, message: string, hint: string): PcpError {
  return new PcpError({ code, message, hint, exitCode: exitCodes.usage });
}
