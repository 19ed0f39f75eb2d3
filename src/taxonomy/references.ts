import type { Where } from '../model/index.ts';
import { isRecord } from './plain-value.ts';
import { type Path, readYaml } from './read-yaml.ts';

/** A place in a data file that names a category or a facet. */
export type Reference = Readonly<{ kind: 'category' | 'facet'; id: string; where: Where }>;

/** Keys whose values are ids: one, or a list of them. */
const keys: Readonly<Record<string, Reference['kind']>> = {
  category: 'category',
  categories: 'category',
  code: 'category',
  codes: 'category',
  facet: 'facet',
  facets: 'facet',
};
/** Groups of the glossary whose own keys are ids. */
const groups: Readonly<Record<string, Reference['kind']>> = { 'facet-note': 'facet', category: 'category' };

/** Data files may refer to parts that they have named before. */
const sharedParts = 100;

/** What a data file names; none where it cannot be read, which its own reader says. */
export function referencesIn({ name, text }: Readonly<{ name: string; text: string }>): Reference[] {
  const file = readYaml(name, text, sharedParts);
  if (file.problems.length > 0) return [];
  const found: Reference[] = [];
  const add = (kind: Reference['kind'], id: unknown, path: Path): void => {
    if (typeof id === 'string') found.push({ kind, id, where: file.locate(path) });
  };
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((part, at) => {
        walk(part, [...path, at]);
      });
      return;
    }
    if (!isRecord(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const here = [...path, key];
      const kind = keys[key];
      const group = path.length === 0 ? groups[key] : undefined;
      if (group !== undefined && isRecord(part))
        for (const id of Object.keys(part)) add(group, id, [...here, id]);
      else if (kind !== undefined && Array.isArray(part))
        part.forEach((id, at) => {
          add(kind, id, [...here, at]);
        });
      else if (kind !== undefined) add(kind, part, here);
      walk(part, here);
    }
  };
  walk(file.value, []);
  return found;
}
