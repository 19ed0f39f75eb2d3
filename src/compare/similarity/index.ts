import type { Similarity, Taxonomy } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { nearestPairs } from './cosine.ts';
import { subjectVectors, wordVectors } from './vectors.ts';

/** Which compared plans are most alike, by subject and by wording, and what makes them so. */
export function similarityOf(compared: readonly ComparedArea[], taxonomy: Taxonomy): Similarity {
  // What stands for "something else" makes no two plans alike.
  const codes = taxonomy.facets
    .filter((facet) => facet.inGrid)
    .flatMap(({ categories }) => categories.filter(({ onlyAlone }) => !onlyAlone).map(({ id }) => id));
  return {
    bySubject: nearestPairs(subjectVectors(compared, new Set(codes))),
    byWording: nearestPairs(wordVectors(compared)),
  };
}
