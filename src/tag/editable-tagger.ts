import type { Abbreviation, Tag, Taxonomy } from '../model/index.ts';
import { compileEntries, replaceEntry } from './compile-entries.ts';
import { lettersCount } from './definitions.ts';
import { placeReader, type Taggable } from './read-places.ts';
import { readText } from './read-text.ts';
import { definitionsIn, tagsOf } from './tagger.ts';
import { entryOf, type Place, placesOf } from './taxonomy-entries.ts';

/** A tagger for a taxonomy that is being edited: it tags as `compileTaxonomy` of the taxonomy last given would. */
export type EditableTagger = Readonly<{
  /** Takes the next state of the taxonomy; gives the ids of the categories that were compiled for it. */
  edit(next: Taxonomy): readonly string[];
  /** Tags of some sentences of a document, by their places in it, in the order given. */
  tagSome(
    sentences: readonly Taggable[],
    abbreviations: readonly Abbreviation[],
    which: readonly number[],
  ): Tag[][];
  /** For each abbreviation, whether its printed letters may meet a term too, beside what it stands for. */
  letters(abbreviations: readonly Abbreviation[]): boolean[];
}>;

/** Compiles a taxonomy for editing: of the next one only categories whose terms or false friends differ are compiled. */
export function editableTagger(taxonomy: Taxonomy): EditableTagger {
  let places = placesOf(taxonomy);
  let compiled = compileEntries(places.map(entryOf));
  return {
    edit: (next) => {
      const old = places;
      places = placesOf(next);
      if (!inSamePlaces(old, places)) {
        compiled = compileEntries(places.map(entryOf));
        return places.map(({ category }) => category.id);
      }
      const changed = places.flatMap((place, at) => (matchesAlike(old[at]!, place) ? [] : [at]));
      for (const at of changed) compiled = replaceEntry(compiled, at, entryOf(places[at]!));
      return changed.map((at) => places[at]!.category.id);
    },
    tagSome: (sentences, abbreviations, which) => {
      const read = placeReader(compiled, definitionsIn(compiled, sentences, abbreviations));
      return which.map((at) => tagsOf(compiled, places, read(sentences[at]!, at)));
    },
    letters: (abbreviations) => {
      const met = (text: string) => new Set(readText(compiled, text).hits.map(({ entry }) => entry));
      return abbreviations.map((abbreviation) => lettersCount(abbreviation, met));
    },
  };
}

/** Tags are ordered by the places of categories, and terms compete in families. */
function inSamePlaces(old: readonly Place[], next: readonly Place[]): boolean {
  const nameOf = ({ facet, family, category }: Place) => JSON.stringify([facet.facet, family, category.id]);
  return old.length === next.length && old.every((place, at) => nameOf(place) === nameOf(next[at]!));
}

function matchesAlike({ category: old }: Place, { category: next }: Place): boolean {
  const matching = ({ terms, falseFriends = [] }: typeof old) => JSON.stringify([terms, falseFriends]);
  return old === next || matching(old) === matching(next);
}
