import type { Facet, Problem, Severity } from '../model/index.ts';
import type { Path, YamlFile } from './read-yaml.ts';

/** A facet that fits the schema, with the file it stands in. */
export type FacetSource = Readonly<{ facet: Facet; file: YamlFile }>;

/** A check of facets against each other and themselves: pure, gives problems, never throws. */
export type Check = (sources: readonly FacetSource[]) => Problem[];

/** A problem at a part of a facet's file. */
export function problemAt(
  file: YamlFile,
  path: Path,
  severity: Severity,
  words: Readonly<{ code: string; message: string; hint: string }>,
): Problem {
  return { ...words, severity, where: file.locate(path) };
}
