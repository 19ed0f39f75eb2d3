import type { Abbreviation, Tag, TagEvidence, Taxonomy } from '../model/index.ts';
import { type Choice, chooseClaims } from './choose.ts';
import { type Compiled, compileEntries } from './compile-entries.ts';
import { compileDefinitions, type Definitions, noDefinitions } from './definitions.ts';
import { type Explanation, explainSentence } from './explain.ts';
import { type PlacedReading, placeReader, type Taggable } from './read-places.ts';
import { readText } from './read-text.ts';
import { entryOf, type Place, placesOf } from './taxonomy-entries.ts';
import { type Claim, type PlacedHit, weighClaims } from './weigh.ts';
import { widthOf } from './width.ts';

/** Reads sentences by one taxonomy. */
export type Tagger = Readonly<{
  /**
   * Tags of each sentence of one document, in the sentences' order, whatever their kind. Abbreviations that the document
   * defines are read as what they stand for.
   */
  tag(sentences: readonly Taggable[], abbreviations?: readonly Abbreviation[]): Tag[][];
  /** Why a sentence has the tags it has, and why it has not others. */
  explain(sentence: Taggable, abbreviations?: readonly Abbreviation[]): Explanation;
}>;

/** Compiles a taxonomy once; the tagger keeps nothing of a document between calls. */
export function compileTaxonomy(taxonomy: Taxonomy): Tagger {
  const places = placesOf(taxonomy);
  const compiled = compileEntries(places.map(entryOf));
  return {
    tag: (sentences, abbreviations = []) => {
      const read = placeReader(compiled, definitionsIn(compiled, sentences, abbreviations));
      return sentences.map((sentence, at) => tagsOf(compiled, places, read(sentence, at)));
    },
    explain: (sentence, abbreviations = []) => {
      const read = placeReader(compiled, definitionsIn(compiled, [sentence], abbreviations));
      const readings = read(sentence, 0);
      const choice = choose(compiled, places, readings);
      return explainSentence(compiled, places, readings, choice, tagsOf(compiled, places, readings));
    },
  };
}

/** The abbreviations of a document, prepared for its sentences. */
export function definitionsIn(
  compiled: Compiled,
  sentences: readonly Taggable[],
  abbreviations: readonly Abbreviation[],
): Definitions {
  if (abbreviations.length === 0) return noDefinitions;
  const places = new Map(sentences.map(({ id }, at) => [id, at]));
  const met = (text: string) => new Set(readText(compiled, text).hits.map(({ entry }) => entry));
  return compileDefinitions(abbreviations, (id) => places.get(id) ?? 0, met);
}

function choose(compiled: Compiled, places: readonly Place[], readings: readonly PlacedReading[]): Choice {
  const hits: PlacedHit[] = readings.flatMap(({ where, reading }) =>
    reading.hits.map((hit) => ({ ...hit, where })),
  );
  return chooseClaims(places, weighClaims(compiled, hits));
}

/** The tags of a sentence of which all was read. */
export function tagsOf(
  compiled: Compiled,
  places: readonly Place[],
  readings: readonly PlacedReading[],
): Tag[] {
  const choice = choose(compiled, places, readings);
  return choice.granted.map((claim) => {
    const { facet, category } = places[claim.entry]!;
    return {
      facet: facet.facet,
      code: category.id,
      theme: category.theme ?? null,
      width: widthOf(compiled, places, claim, choice),
      score: scoreOf(claim),
      evidence: claim.hits.map(evidenceOf),
    };
  });
}

function evidenceOf({ words, pattern, where, start, end, abbreviation }: PlacedHit): TagEvidence {
  return { words, term: pattern, where, start, end, ...(abbreviation && { abbreviation }) };
}

/** 0 to 1, growing with what speaks for the tag: 1 - 2^-weight, to two places. */
function scoreOf(claim: Claim): number {
  return Math.round((1 - 2 ** -claim.weight) * 100) / 100;
}
