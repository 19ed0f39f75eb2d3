import type { Anchor, AnchorTarget, WordsEntry } from '../../model/index.ts';
import {
  type AnchoredText,
  findSameWords,
  indexText,
  openWhereItWas,
  type TextIndex,
} from '../anchor/index.ts';

/** Entries with where their words stand now, by id of the entry; null where they cannot be used. */
export type Placed = ReadonlyMap<string, AnchorTarget | null>;

/** Finds the same words as those of one anchor in the documents of a run. */
export type Placer = (anchor: Anchor) => AnchorTarget | null;

/** The documents of a run that may hold the words of an anchor, ready to be searched. */
export type TextsOfRun = Readonly<{
  textsFor(anchor: Anchor): readonly AnchoredText[];
  indexesFor(anchor: Anchor): readonly TextIndex[];
  /** The same; where there are none, those of the newest edition of the area, in which a decision never holds. */
  indexesNow(anchor: Anchor): readonly TextIndex[];
}>;

/**
 * A document is meant by its id, the hash of its file, its path or name; a decision on a file that is no longer there is looked
 * for in the files of its edition. Words of another edition are never taken for the same: a promise that was renewed is another
 * promise.
 */
export function openTexts(texts: readonly AnchoredText[]): TextsOfRun {
  const indexes = new Map<AnchoredText, TextIndex>();
  const indexOf = (text: AnchoredText): TextIndex => {
    const known = indexes.get(text) ?? indexText(text);
    indexes.set(text, known);
    return known;
  };
  const textsFor = finder(texts);
  const newestOf = newest(texts);
  return {
    textsFor,
    indexesFor: (anchor) => textsFor(anchor).map(indexOf),
    indexesNow: (anchor) => {
      const own = textsFor(anchor);
      return (own.length > 0 ? own : newestOf(anchor.area)).map(indexOf);
    },
  };
}

/** Finds words in the documents of a run, one anchor after the other. */
export function openPlacer(texts: readonly AnchoredText[]): Placer {
  const { textsFor, indexesFor } = openTexts(texts);
  const whereItWas = openWhereItWas();
  const found = new Map<string, AnchorTarget | null>();
  return (anchor) => {
    const among = textsFor(anchor);
    const same = among.length === 1 ? whereItWas(anchor, among[0]!) : null;
    if (same) return same;
    // Many entries are of one item.
    const key = keyOfAnchor(anchor);
    const known = found.get(key);
    const one = known === undefined ? findSameWords(anchor, indexesFor(anchor)) : known;
    found.set(key, one);
    return one;
  };
}

/** Tells anchors of different words apart, and gives those of one sentence the same name. */
export const keyOfAnchor = ({ document, source, sentence, position, quote, prefix }: Anchor): string =>
  JSON.stringify([document, source, sentence, position, quote, prefix]);

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

/** The documents of the edition of an area that begins last; none of what is of no known area. */
function newest(texts: readonly AnchoredText[]): (area: string) => readonly AnchoredText[] {
  const byArea = Map.groupBy(texts, ({ edition }) => edition.area);
  return (area) => {
    const own = area === '' || area === 'unknown' ? [] : (byArea.get(area) ?? []);
    const last = own.reduce<AnchoredText | null>(
      (one, other) => (one !== null && (one.edition.from ?? '') >= (other.edition.from ?? '') ? one : other),
      null,
    );
    return own.filter(({ edition }) => edition.edition === last?.edition.edition);
  };
}

/** Names a sentence of a document. */
export const keyOfSentence = (document: string, sentence: string): string =>
  JSON.stringify([document, sentence]);
