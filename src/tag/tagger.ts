import type { Tag, Taxonomy } from '../model/index.ts';
import { type Choice, chooseClaims } from './choose.ts';
import { type Compiled, compileEntries } from './compile-entries.ts';
import { type Explanation, explainSentence } from './explain.ts';
import { type PlacedReading, readPlaces, type Taggable } from './read-places.ts';
import type { Reading } from './read-text.ts';
import { entryOf, type Place, placesOf } from './taxonomy-entries.ts';
import { type Claim, type PlacedHit, weighClaims } from './weigh.ts';
import { widthOf } from './width.ts';

/** Reads sentences by one taxonomy. */
export type Tagger = Readonly<{
  /** Tags of each sentence, in the sentences' order, whatever their kind. */
  tag(sentences: readonly Taggable[]): Tag[][];
  /** Why a sentence has the tags it has, and why it has not others. */
  explain(sentence: Taggable): Explanation;
}>;

/** Compiles a taxonomy once; the tagger keeps nothing between calls but readings of headings and lead-ins. */
export function compileTaxonomy(taxonomy: Taxonomy): Tagger {
  const places = placesOf(taxonomy);
  const compiled = compileEntries(places.map(entryOf));
  return {
    tag: (sentences) => {
      const shared = new Map<string, Reading>();
      return sentences.map((sentence) => tagsOf(compiled, places, readPlaces(compiled, sentence, shared)));
    },
    explain: (sentence) => {
      const readings = readPlaces(compiled, sentence, new Map());
      const choice = choose(compiled, places, readings);
      return explainSentence(compiled, places, readings, choice, tagsOf(compiled, places, readings));
    },
  };
}

function choose(compiled: Compiled, places: readonly Place[], readings: readonly PlacedReading[]): Choice {
  const hits: PlacedHit[] = readings.flatMap(({ where, reading }) =>
    reading.hits.map((hit) => ({ ...hit, where })),
  );
  return chooseClaims(places, weighClaims(compiled, hits));
}

function tagsOf(compiled: Compiled, places: readonly Place[], readings: readonly PlacedReading[]): Tag[] {
  const choice = choose(compiled, places, readings);
  return choice.granted.map((claim) => {
    const { facet, category } = places[claim.entry]!;
    return {
      facet: facet.facet,
      code: category.id,
      theme: category.theme ?? null,
      width: widthOf(compiled, places, claim, choice),
      score: scoreOf(claim),
      evidence: claim.hits.map(({ words, pattern, where, start, end }) => ({
        words,
        term: pattern,
        where,
        start,
        end,
      })),
    };
  });
}

/** 0 to 1, growing with what speaks for the tag: 1 - 2^-weight, to two places. */
function scoreOf(claim: Claim): number {
  return Math.round((1 - 2 ** -claim.weight) * 100) / 100;
}
