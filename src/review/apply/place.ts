import type { Anchor, Reanchored, WordsEntry } from '../../model/index.ts';
import { type AnchoredText, indexText, openWhereItWas, reanchor, type TextIndex } from '../anchor/index.ts';

/** Entries with what became of their words, by id of the entry. */
export type Placed = ReadonlyMap<string, Reanchored>;

/** Finds the words of one anchor in the documents of a run. */
export type Placer = (anchor: Anchor) => Reanchored;

/**
 * Finds words in the documents of a run, one anchor after the other. A document is meant by its id, the hash of its file, its
 * path or name; a decision on a file that is no longer there is looked for in the files of its edition. Words of another
 * edition are never taken for the same: a promise that was renewed is another promise.
 */
export function openPlacer(texts: readonly AnchoredText[]): Placer {
  const indexes = new Map<AnchoredText, TextIndex>();
  const indexOf = (text: AnchoredText): TextIndex => {
    const known = indexes.get(text) ?? indexText(text);
    indexes.set(text, known);
    return known;
  };
  const textsFor = finder(texts);
  const whereItWas = openWhereItWas();
  const found = new Map<string, Reanchored>();
  return (anchor) => {
    const among = textsFor(anchor);
    const same = among.length === 1 ? whereItWas(anchor, among[0]!) : null;
    if (same) return same;
    // Many entries are of one item.
    const key = JSON.stringify([
      anchor.document,
      anchor.source,
      anchor.sentence,
      anchor.position,
      anchor.quote,
      anchor.prefix,
    ]);
    const one = found.get(key) ?? reanchor(anchor, among.map(indexOf));
    found.set(key, one);
    return one;
  };
}

/** Finds the words of entries; see `openPlacer`. */
export function placeEntries(entries: readonly WordsEntry[], texts: readonly AnchoredText[]): Placed {
  const place = openPlacer(texts);
  return new Map(entries.map(({ id, anchor }) => [id, place(anchor)]));
}

function finder(texts: readonly AnchoredText[]): (anchor: Anchor) => readonly AnchoredText[] {
  const bySource = Map.groupBy(texts, ({ source }) => source.sha256);
  const byName = Map.groupBy(
    texts.flatMap((text) =>
      [...new Set([text.id, text.source.path, text.source.name])].map((name) => ({ name, text })),
    ),
    ({ name }) => name,
  );
  const byEdition = Map.groupBy(texts, ({ edition }) => edition.edition);
  return ({ document, source, edition }) => {
    const same = bySource.get(source);
    if (same) return same;
    const named = byName.get(document)?.map(({ text }) => text);
    if (named) return named;
    return edition === '' ? [] : (byEdition.get(edition) ?? []);
  };
}

/** Names a sentence of a document. */
export const keyOfSentence = (document: string, sentence: string): string =>
  JSON.stringify([document, sentence]);
