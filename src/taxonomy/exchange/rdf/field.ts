import type { Term } from '../../../model/index.ts';
import { readTerm, writeRecord, writeTerm } from '../written.ts';
import type { Property, ReadNode, Value } from './node.ts';
import { inOrder } from './ordered.ts';
import { flagOf, irisOf, listOf, textOf, textsOf } from './read-values.ts';
import { flag, iri, patternType, pcp, plain, skos, words } from './vocabulary.ts';

/** How one part of a category or facet is said in statements, and understood again. */
export type Field<T> = Readonly<{
  write(value: T): readonly Property[];
  /** Undefined where nothing is said. */
  read(node: ReadNode): unknown;
}>;

/** Text for people. */
export const sentence = (predicate: string): Field<string> => ({
  write: (value) => [[predicate, [words(value)]]],
  read: (node) => textOf(node, predicate),
});

/** A name for machines. */
export const name = (predicate: string): Field<string> => ({
  write: (value) => [[predicate, [plain(value)]]],
  read: (node) => textOf(node, predicate),
});

export const yesOrNo = (predicate: string): Field<boolean> => ({
  write: (value) => [[predicate, [flag(value)]]],
  read: (node) => flagOf(node, predicate),
});

/** Texts that no other vocabulary has a place for, in their order. */
export const texts = (predicate: string): Field<readonly string[]> => ({
  write: (value) => [[predicate, [{ list: value.map(plain) }]]],
  read: (node) => listOf(node, predicate)?.map(textIn) ?? someOf(textsOf(node, predicate)),
});

/** Things with parts, each in the form in which tables have it, in their order. */
export const records = (predicate: string): Field<readonly object[]> => ({
  write: (value) => [
    [predicate, [{ list: value.map((one) => ({ text: writeRecord(one), datatype: patternType })) }]],
  ],
  read: (node) => listOf(node, predicate)?.map((item) => readTerm(textIn(item)).value),
});

/** Sentences said by a predicate that other programs know, and once more as a list for their order. */
export const shownTexts = (known: string, list: string): Field<readonly string[]> => ({
  write: (value) => [
    ...(value.length > 0 ? ([[known, unique(value).map(words)]] as const) : []),
    [list, [{ list: value.map(plain) }]],
  ],
  read: (node) => {
    const listed = listOf(node, list)?.map(textIn);
    const stated = textsOf(node, known);
    if (listed === undefined && stated.length === 0) return undefined;
    return inOrder(listed ?? [], stated, String, String);
  },
});

/** Ids of things that have IRIs, said by a predicate that other programs know, and as a list for their order. */
export const shownIds = (
  known: string,
  list: string,
  iriOf: (id: string) => string,
  idOf: (iri: string) => string,
): Field<readonly string[]> => ({
  write: (value) => [
    ...(value.length > 0 ? ([[known, unique(value).map((id) => iri(iriOf(id)))]] as const) : []),
    [list, [{ list: value.map(plain) }]],
  ],
  read: (node) => {
    const listed = listOf(node, list)?.map(textIn);
    const stated = irisOf(node, known).map(idOf);
    if (listed === undefined && stated.length === 0) return undefined;
    return inOrder(listed ?? [], unique(stated), String, String);
  },
});

/** A note that begins with a word of ours, since SKOS knows one kind of scope note only. */
export const scopeNote = (beginning: string, takesOthers: boolean): Field<string> => ({
  write: (value) => [[skos('scopeNote'), [words(`${beginning}: ${value}`)]]],
  read: (node) => {
    const notes = textsOf(node, skos('scopeNote'));
    const own = notes.find((note) => note.startsWith(`${beginning}: `));
    if (own !== undefined) return own.slice(beginning.length + 2);
    return takesOthers ? notes.find((note) => !/^(?:Includes|Excludes): /.test(note)) : undefined;
  },
});

/** Words alone, without a sign of the pattern language; only these mean to other programs what they mean here. */
const isWords = (term: Term): term is string =>
  typeof term === 'string' && !/[*=|"…]|\.\.\./.test(term) && term.trim() === term && term !== '';

/** Terms: plain words as hidden labels, and all of them as a list. A label of another kind is never hidden too (SKOS, S13). */
export function terms(label: string): Field<readonly Term[]> {
  const shown = (term: Term) => (isWords(term) && term !== label ? term : null);
  return {
    write: (value) => {
      const hidden = unique(value.flatMap((term) => shown(term) ?? []));
      return [
        ...(hidden.length > 0 ? ([[skos('hiddenLabel'), hidden.map(words)]] as const) : []),
        [pcp('terms'), [{ list: value.map(termValue) }]],
      ];
    },
    read: (node) => {
      const listed = listOf(node, pcp('terms'))?.map(termIn) as Term[] | undefined;
      const stated = [...textsOf(node, skos('hiddenLabel')), ...textsOf(node, skos('altLabel'))];
      return inOrder<Term>(listed ?? [], stated, shown, String);
    },
  };
}

const termValue = (term: Term): Value =>
  typeof term === 'string' ? plain(term) : { text: writeTerm(term), datatype: patternType };

function termIn(value: Value): unknown {
  const text = textIn(value);
  return 'text' in value && value.datatype === patternType ? readTerm(text).value : text;
}

const textIn = (value: Value): string => ('text' in value ? value.text : 'iri' in value ? value.iri : '');
const unique = (items: readonly string[]): string[] => [...new Set(items)];
const someOf = (items: string[]): string[] | undefined => (items.length > 0 ? items : undefined);
