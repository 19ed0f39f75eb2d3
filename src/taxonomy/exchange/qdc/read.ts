import type { Problem, Where } from '../../../model/index.ts';
import { readYaml } from '../../read-yaml.ts';
import type { ReadFacet, ReadTaxonomy } from '../format.ts';
import { limits } from '../limits.ts';
import { placesIn } from '../places.ts';
import { leftOut, unreadable } from '../problems.ts';
import { slug } from '../slug.ts';
import { XmlFault } from '../xml/fault.ts';
import { type Element, parseXml } from '../xml/parse.ts';
import { readProse, splitTail } from './description.ts';

/** The standard's text has the second; the programs write the first. */
const namespaces = ['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:1:0'];

/** A taxonomy out of a codebook: codes that hold codes are facets, the codes inside them categories. */
export function readCodebook(text: string, name: string): ReadTaxonomy {
  const problems: Problem[] = [];
  const root = rootOf(text, name, problems);
  if (root === null) return { about: {}, facets: [], problems };
  const codes = childrenOf(root, 'Codes').flatMap((list) => childrenOf(list, 'Code'));
  if (codes.length === 0)
    problems.push(unreadable('The codebook holds no code.', 'Export it with its codes.', { file: name }));
  const sets = childrenOf(root, 'Sets').flatMap((list) => childrenOf(list, 'Set'));
  if (sets.length > 0)
    problems.push(
      leftOut(
        `${sets.length} sets of codes were left out: a taxonomy has facets only.`,
        'Put a code into the facet where it belongs.',
        { file: name, line: sets[0]!.line },
      ),
    );
  return { about: {}, facets: codes.map((code) => facetOf(code, name, problems)), problems };
}

function rootOf(text: string, name: string, problems: Problem[]): Element | null {
  try {
    const root = parseXml(text);
    if (root.name === 'CodeBook' && namespaces.includes(root.namespace)) return root;
    problems.push(
      unreadable(
        `The file begins with <${root.name}> of "${root.namespace}", which is no codebook of REFI-QDA.`,
        'Choose "REFI-QDA Codebook (.qdc)" in the program that it comes from; a project (.qdpx) is another thing.',
        { file: name, line: root.line },
      ),
    );
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    problems.push(unreadable(error.message, error.hint, { file: name, line: error.line }));
  }
  return null;
}

const exampleKeys: ReadonlySet<string> = new Set(['match', 'noMatch', 'todo']);

const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name && child.namespace === element.namespace);

function facetOf(code: Element, name: string, problems: Problem[]): ReadFacet {
  const where = { file: name, line: code.line };
  const { prose, tail } = describedIn(code, name, problems);
  const label = code.attributes.name ?? '';
  const inner = childrenOf(code, 'Code').flatMap((child) => flattened(child, name, problems));
  const places = placesIn(where);
  const categories = inner.map((child, at) => {
    const path = ['categories', at];
    const { value, locate } = categoryOf(child, name, problems);
    places.mark(path, { file: name, line: child.line });
    for (const key of Object.keys(value))
      places.mark([...path, ...(exampleKeys.has(key) ? ['examples'] : []), key], locate(key));
    const { match, noMatch, todo, ...rest } = value;
    return { ...rest, examples: { match, noMatch, ...(todo === undefined ? {} : { todo }) } };
  });
  return {
    value: { facet: slug(label), label, question: prose.trim(), ...tail, categories },
    locate: places.locate,
  };
}

/** A code with those inside it; a taxonomy knows facets and categories and no third level. */
function flattened(code: Element, name: string, problems: Problem[]): Element[] {
  const inner = childrenOf(code, 'Code');
  if (inner.length > 0)
    problems.push(
      leftOut(
        `The codes inside "${code.attributes.name ?? ''}" were put beside it: a facet has categories only.`,
        'Say in their definitions, or with "broader", how they hang together.',
        { file: name, line: code.line },
      ),
    );
  return [code, ...inner.flatMap((child) => flattened(child, name, problems))];
}

function categoryOf(code: Element, name: string, problems: Problem[]) {
  const { prose, tail, tailWhere } = describedIn(code, name, problems);
  const label = code.attributes.name ?? '';
  const { include, exclude, ...said } = readProse(prose);
  const value: Record<string, unknown> = {
    id: slug(label),
    label,
    ...said,
    ...(include === '' ? {} : { include }),
    ...(exclude === '' ? {} : { exclude }),
    status: 'experimental',
    terms: [],
    ...tail,
  };
  return { value, locate: (key: string): Where => tailWhere(key) ?? { file: name, line: code.line } };
}

function describedIn(code: Element, name: string, problems: Problem[]) {
  const element = childrenOf(code, 'Description')[0];
  const text = element?.text ?? '';
  const line = element?.line ?? code.line;
  if (text.length > limits.cell)
    problems.push(
      unreadable(`A description has more than ${limits.cell} characters.`, 'Shorten it.', {
        file: name,
        line,
      }),
    );
  const { prose, tail, tailLine } = splitTail(text.slice(0, limits.cell));
  const yaml = readYaml(name, tail);
  const first = yaml.problems[0];
  const at = (where: Where): Where => ({
    ...where,
    file: name,
    line: line + tailLine + (where.line ?? 1) - 1,
  });
  if (first) problems.push({ ...first, code: 'exchange-unreadable', where: at(first.where) });
  const value = isRecord(yaml.value) ? yaml.value : {};
  return {
    prose,
    tail: value,
    tailWhere: (key: string) => (Object.hasOwn(value, key) ? at(yaml.locate([key])) : undefined),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
