import type { Abbreviation, ReadSentence, Tag, Taxonomy } from '../model/index.ts';
import { editableTagger, type Taggable } from '../tag/index.ts';
import { changeBetween, indexStems } from '../taxonomy/diff/index.ts';

/** A document whose tags follow an edited taxonomy. */
export type LiveDocument = Readonly<{
  sentences: readonly Pick<
    ReadSentence,
    'id' | 'text' | 'leadIn' | 'leadInChain' | 'heading' | 'headingPath'
  >[];
  abbreviations: readonly Abbreviation[];
}>;

/** Where a sentence stands: numbers of its document, and of itself in that. */
export type Spot = Readonly<{ document: number; sentence: number }>;

/** What an edit did: categories compiled, sentences read again, and those of them whose tags are others than before. */
export type LiveEdit = Readonly<{
  compiled: readonly string[];
  read: number;
  changed: readonly (Spot & Readonly<{ before: readonly Tag[]; after: readonly Tag[] }>)[];
}>;

/** The tags of a corpus under a taxonomy that is being edited; always those that tagging all anew would give. */
export type LiveTags = Readonly<{
  /** By document and sentence, as they stand now. */
  tags(): readonly (readonly (readonly Tag[])[])[];
  edit(next: Taxonomy): LiveEdit;
  /** Tags of sentences outside the corpus. */
  tag(sentences: readonly Taggable[]): Tag[][];
}>;

/** Tags a corpus, and then, at each edit, only the sentences that the terms that differ can reach. */
export function openLiveTags(documents: readonly LiveDocument[], first: Taxonomy): LiveTags {
  const tagger = editableTagger(first);
  const index = indexStems(documents);
  const spots = documents.flatMap(({ sentences }, document) =>
    sentences.map((_, sentence): Spot => ({ document, sentence })),
  );
  let taxonomy = first;
  const tags = documents.map(({ sentences, abbreviations }) =>
    tagger.tagSome(sentences, abbreviations, [...sentences.keys()]),
  );
  const letters = documents.map(({ abbreviations }) => tagger.letters(abbreviations));

  /** Documents in which an abbreviation is read otherwise than before. */
  const readOtherwise = (candidates: Iterable<number>): Set<number> => {
    const found = new Set<number>();
    for (const document of candidates) {
      const now = tagger.letters(documents[document]!.abbreviations);
      if (now.some((counts, at) => counts !== letters[document]![at])) found.add(document);
      letters[document] = now;
    }
    return found;
  };

  return {
    tags: () => tags,
    tag: (sentences) => tagger.tagSome(sentences, [], [...sentences.keys()]),
    edit: (next) => {
      const { probes, everything } = changeBetween(taxonomy, next);
      taxonomy = next;
      const compiled = tagger.edit(next);
      const reached = index.reach(probes);
      const whole = readOtherwise(everything ? documents.keys() : reached.abbreviationsOf);
      const isReached = ({ document }: Spot, number: number) =>
        everything || whole.has(document) || reached.sentences.has(number);
      const wanted = Map.groupBy(spots.filter(isReached), ({ document }) => document);
      const changed = [...wanted].flatMap(([document, own]) => {
        const { sentences, abbreviations } = documents[document]!;
        const which = own.map(({ sentence }) => sentence);
        const again = tagger.tagSome(sentences, abbreviations, which);
        return which.flatMap((sentence, at) => {
          const [before, after] = [tags[document]![sentence]!, again[at]!];
          if (JSON.stringify(before) === JSON.stringify(after)) return [];
          tags[document]![sentence] = after;
          return [{ document, sentence, before, after }];
        });
      });
      const read = [...wanted.values()].reduce((sum, own) => sum + own.length, 0);
      return { compiled, read, changed };
    },
  };
}
