import type { Anchor, Reanchored, ReviewEntry, WordsEntry } from '../../model/index.ts';
import { type AnchoredText, mayBeCommitment, reanchorAll } from '../anchor/index.ts';
import { standingEntries } from '../standing.ts';
import { keyOfAnchor, openTexts } from './place.ts';

/** An entry whose words are not where they can be used, and what became of them. */
export type Unplaced = Readonly<{ entry: WordsEntry; found: Reanchored }>;

/**
 * Tells what became of the words of entries that have no place any more: in the same document or edition, else in the newest edition
 * of the area, where they may stand as they were and are another promise all the same. All that people decided on the same files helps: words
 * that stood there too are not what others have become. `earlier` are such files as they were read, where that is still known. What
 * was a commitment, or might have been, became one if anything.
 */
export function whatBecame(
  unplaced: readonly WordsEntry[],
  entries: readonly ReviewEntry[],
  texts: readonly AnchoredText[],
  earlier: readonly AnchoredText[] = [],
): Unplaced[] {
  if (unplaced.length === 0) return [];
  const files = new Set(unplaced.map(({ anchor }) => fileOf(anchor)));
  const onFiles = standingEntries(entries).filter(
    (entry) => 'anchor' in entry && files.has(fileOf(entry.anchor)),
  );
  const anchors = new Map<string, Anchor>();
  const commitments = new Set<string>();
  const codes = new Map<string, readonly string[]>();
  for (const entry of [...unplaced, ...onFiles] as WordsEntry[]) {
    const key = keyOfAnchor(entry.anchor);
    if (!anchors.has(key)) anchors.set(key, entry.anchor);
    if (wasCommitment(entry)) commitments.add(key);
    if ('suggestion' in entry && entry.suggestion) codes.set(key, entry.suggestion.codes);
  }
  const keys = [...anchors.keys()];
  const { indexesNow } = openTexts(texts);
  const found = reanchorAll([...anchors.values()], indexesNow, {
    eligible: (sentence, anchor) => (commitments.has(keyOfAnchor(anchor)) ? mayBeCommitment(sentence) : true),
    sentences: earlier.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    codesOf: (anchor) => codes.get(keyOfAnchor(anchor)) ?? [],
  });
  const byKey = new Map(keys.map((key, at) => [key, found[at]!]));
  return unplaced.map((entry) => ({ entry, found: byKey.get(keyOfAnchor(entry.anchor))! }));
}

const fileOf = ({ document, source }: Anchor): string => JSON.stringify([document, source]);

const wasCommitment = (entry: WordsEntry): boolean =>
  'suggestion' in entry &&
  entry.suggestion !== null &&
  (entry.suggestion.kind === 'commitment' || entry.suggestion.uncertain);
