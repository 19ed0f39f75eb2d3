import type { Problem, Where } from '../../model/index.ts';
import type { TaxonomyFile } from '../parse-taxonomy.ts';
import { type Path, readYaml } from '../read-yaml.ts';
import { inSchemaOrder, yamlText } from './facet-yaml.ts';
import type { ReadFacet, ReadTaxonomy } from './format.ts';
import { unreadable } from './problems.ts';

/** The files that an import would write, and how a fault of theirs is told of the file that was read. */
export type ImportedFiles = Readonly<{
  files: readonly TaxonomyFile[];
  problems: readonly Problem[];
  /** The place in the file that was read of a place in a file that was made of it. */
  whereRead(where: Where): Where;
}>;

/** Ids of facets become names of files: letters, digits and hyphens, none that a system keeps for itself. */
const safeName = /^(?!(?:con|prn|aux|nul|taxonomy|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/i;

/**
 * A taxonomy that was read from another format as the YAML files of a taxonomy folder. A facet whose id can be no name
 * of a file is an error and has no file.
 */
export function importedFiles(read: ReadTaxonomy, name: string): ImportedFiles {
  const problems = [...read.problems];
  const named = new Map<string, ReadFacet>();
  for (const { value, locate } of read.facets) {
    const facet = { value: inSchemaOrder(value), locate };
    const id = String(facet.value.facet ?? '');
    if (!safeName.test(id)) problems.push(badName(id, facet.locate(['facet'])));
    else if (named.has(`${id.toLowerCase()}.yaml`)) problems.push(twice(id, facet.locate(['facet'])));
    else named.set(`${id.toLowerCase()}.yaml`, facet);
  }
  const { version = '0.0.0', sources = {} } = read.about;
  const about = { version, ...(Object.keys(sources).length > 0 ? { sources } : {}) };
  const files = [
    { name: 'taxonomy.yaml', text: yamlText(about) },
    ...[...named].map(([file, { value }]) => ({ name: file, text: yamlText(value) })),
  ];
  return {
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
    whereRead: finder(files, named, name),
  };
}

/** Finds the part of a file that was read which stands at a line and column of the YAML text made of it. */
function finder(files: readonly TaxonomyFile[], named: ReadonlyMap<string, ReadFacet>, name: string) {
  const paths = new Map<string, ReadonlyMap<string, Path>>();
  return (where: Where): Where => {
    const file = where.file ?? '';
    const facet = named.get(file);
    const text = files.find((one) => one.name === file)?.text;
    if (facet === undefined || text === undefined) return { file: name };
    const known = paths.get(file) ?? pathsByPlace(text, facet.value);
    paths.set(file, known);
    return facet.locate(known.get(`${where.line}:${where.column}`) ?? []);
  };
}

/** Paths into a value by line and column of their parts in the YAML text made of it; the longest where parts begin together. */
function pathsByPlace(text: string, value: unknown): Map<string, Path> {
  const file = readYaml('', text);
  const paths = new Map<string, Path>();
  const walk = (part: unknown, path: Path): void => {
    const { line, column } = file.locate(path);
    paths.set(`${line}:${column}`, path);
    if (typeof part !== 'object' || part === null) return;
    const steps = Array.isArray(part) ? part.map((_, at) => at) : Object.keys(part);
    for (const step of steps) walk((part as Record<string | number, unknown>)[step], [...path, step]);
  };
  walk(value, []);
  return paths;
}

function badName(id: string, where: Where): Problem {
  return unreadable(
    id === '' ? 'A facet has no id.' : `The facet "${id.slice(0, 80)}" cannot be the name of a file.`,
    'Give the facet an id of small letters, digits and hyphens, such as "prevention".',
    where,
  );
}

function twice(id: string, where: Where): Problem {
  return unreadable(`The facet "${id}" is there twice.`, 'Give one of the two another id.', where);
}
