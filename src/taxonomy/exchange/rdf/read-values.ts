import type { ReadNode, Value } from './node.ts';

const valuesOf = (node: ReadNode, predicate: string): Value[] =>
  (node.said.get(predicate) ?? []).map(({ value }) => value);

/** English text and text of no stated language under a predicate, in the file's order. */
export function textsOf(node: ReadNode, predicate: string): string[] {
  return valuesOf(node, predicate).flatMap((value) =>
    'text' in value && isEnglish(value.language) ? [value.text] : [],
  );
}

/** The first text, British English before other English. */
export function textOf(node: ReadNode, predicate: string): string | undefined {
  const british = valuesOf(node, predicate).find(
    (value) => 'text' in value && value.language?.toLowerCase() === 'en-gb',
  );
  return british !== undefined && 'text' in british ? british.text : textsOf(node, predicate)[0];
}

/** IRIs under a predicate, in the file's order. */
export function irisOf(node: ReadNode, predicate: string): string[] {
  return valuesOf(node, predicate).flatMap((value) => ('iri' in value ? [value.iri] : []));
}

/** The list under a predicate; undefined where there is none. */
export function listOf(node: ReadNode, predicate: string): readonly Value[] | undefined {
  const found = valuesOf(node, predicate).find((value) => 'list' in value);
  return found !== undefined && 'list' in found ? found.list : undefined;
}

/** True or false; undefined where nothing or something else is said. */
export function flagOf(node: ReadNode, predicate: string): boolean | undefined {
  const text = textOf(node, predicate);
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
}

/** The language of a text that is passed over because it is not English. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || language === '' || /^en(?:-|$)/i.test(language);
}
