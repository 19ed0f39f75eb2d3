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
  /** By file, then by line and column in it: the place in the file that was read. */
  places: Readonly<Record<string, Readonly<Record<string, Where>>>>;
}>;

/** Ids of facets become names of files: letters, digits and hyphens, none that a system keeps for itself. */
const safeName =
  /^(?!(?:con|prn|aux|nul|taxonomy|migrations|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/i;

/**
 * A taxonomy that was read from another format as the YAML files of a taxonomy folder. A facet whose id can be no name
 * of a file is an error and has no file.
 */
export function importedFiles(read: ReadTaxonomy): ImportedFiles {
  const problems = [...read.problems];
  const named = new Map<string, ReadFacet>();
  for (const { value, locate } of read.facets) {
    const facet = { value: inSchemaOrder(value), locate };
    const id = String(facet.value.facet ?? '');
    if (!safeName.test(id)) problems.push(badName(id, facet.locate(['facet'])));
    else if (named.has(`${id.toLowerCase()}.yaml`)) problems.push(twice(id, facet.locate(['facet'])));
    else named.set(`${id.toLowerCase()}.yaml`, facet);
  }
  const facets = [...named].map(([file, { value }]) => ({ name: file, text: yamlText(value) }));
  return {
    files: [...facets, ...otherFiles(read)].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
    places: Object.fromEntries(
      [...named].map(([file, facet], at) => [file, placesOf(facets[at]!.text, facet)]),
    ),
  };
}

/** `taxonomy.yaml` and `migrations.yaml`, each where the file that was read says something of it. */
function otherFiles({ about, migrations }: ReadTaxonomy): TaxonomyFile[] {
  const { version = '0.0.0', sources = {} } = about;
  const said = { version, ...(Object.keys(sources).length > 0 ? { sources } : {}) };
  return [
    ...(about.version === undefined && Object.keys(sources).length === 0
      ? []
      : [{ name: 'taxonomy.yaml', text: yamlText(said) }]),
    ...(migrations === undefined ? [] : [{ name: 'migrations.yaml', text: yamlText({ migrations }) }]),
  ];
}

/** The problem as one of the file that was read, at the place from which the part that it names came. */
export function toldOfFile(
  problem: Problem,
  { places }: Pick<ImportedFiles, 'places'>,
  name: string,
): Problem {
  const { file = '', line, column } = problem.where;
  return { ...problem, where: places[file]?.[`${line}:${column}`] ?? { file: name } };
}

/** Places in the file that was read by line and column in the YAML text; of the longest path where parts begin together. */
function placesOf(text: string, { value, locate }: ReadFacet): Record<string, Where> {
  const file = readYaml('', text);
  const places = new Map<string, Where>();
  const walk = (part: unknown, path: Path): void => {
    const { line, column } = file.locate(path);
    places.set(`${line}:${column}`, locate(path));
    if (typeof part !== 'object' || part === null) return;
    const steps = Array.isArray(part) ? part.map((_, at) => at) : Object.keys(part);
    for (const step of steps) walk((part as Record<string | number, unknown>)[step], [...path, step]);
  };
  walk(value, []);
  return Object.fromEntries(places);
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
