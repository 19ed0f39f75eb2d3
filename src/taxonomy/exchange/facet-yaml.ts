import { isMap, isScalar, isSeq, visit, type YAMLSeq } from 'yaml';
import { categorySchema, facetSchema } from '../../model/index.ts';
import { documentOf } from './yaml-document.ts';

/** Lists of short names, which stand on one line. */
const listsOfIds: ReadonlySet<string> = new Set(['evidence', 'sources', 'related', 'kinds', 'names']);

/** A value as a YAML file in the form of the project's own: a line a sentence, however long, and a line a list of words. */
export function yamlText(value: unknown): string {
  const document = documentOf(value);
  visit(document, {
    Pair: (_key, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (listsOfIds.has(key)) flowLists([pair.value]);
      if (key !== 'terms' || !isSeq(pair.value)) return undefined;
      for (const term of pair.value.items) if (isMap(term)) flowLists(term.items.map((part) => part.value));
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
}

function flowLists(values: readonly unknown[]): void {
  for (const value of values) if (isSeq(value)) (value as YAMLSeq).flow = true;
}

/** A facet's value with the keys of the schema in the schema's order; keys of no schema come last. */
export function inSchemaOrder(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const categories = Array.isArray(value.categories) ? value.categories : [];
  const ordered = keysInOrder(value, Object.keys(facetSchema.shape));
  return {
    ...ordered,
    categories: categories.map((category) => keysInOrder(category, Object.keys(categorySchema.shape))),
  };
}

function keysInOrder(value: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  const all = [...keys, ...Object.keys(value).filter((key) => !keys.includes(key))];
  return Object.fromEntries(all.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));
}
