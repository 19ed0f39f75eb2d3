import type { Problem, Taxonomy } from '../../model/index.ts';
import type { TaxonomyFile } from '../parse-taxonomy.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FacetSource } from '../source.ts';

/** Which sentences of some documents each category in use was given, by number of the sentence. */
export type CorpusHits = Readonly<{
  documents: number;
  sentences: number;
  /** By category's id; a category without a hit has an empty set. */
  byCategory: ReadonlyMap<string, ReadonlySet<number>>;
}>;

/** What reading its own words cost a term, or a false friend, by its place in its facet. */
export type TermTime = Readonly<{
  facet: string;
  category: number;
  key: 'terms' | 'falseFriends';
  at: number;
  /** Milliseconds of the processor; null where it was ended by the limit. */
  milliseconds: number | null;
}>;

/** Times of terms, with the limit that ended those that took too long. */
export type TermTimes = Readonly<{ limitSeconds: number; times: readonly TermTime[] }>;

/** What a taxonomy is held against besides itself. */
export type LintContext = Readonly<{
  /** Ids of the interventions in the evidence base. */
  evidence: ReadonlySet<string>;
  /** Data files beside the taxonomy that name categories and facets: evidence base, alignment table, frames, glossary. */
  dataFiles?: readonly TaxonomyFile[];
  /** Tags some documents; left out where there are none to tag. */
  hitsOf?: (taxonomy: Taxonomy) => CorpusHits;
  times?: TermTimes;
}>;

/** What a check sees beside the facets. `taxonomy` is null where there is an error in any file. */
export type LintView = Omit<LintContext, 'hitsOf'> &
  Readonly<{
    taxonomy: Taxonomy | null;
    /** Whether every file could be read. */
    isAllRead: boolean;
    about: YamlFile | null;
    corpus: CorpusHits | null;
  }>;

/** A check for whoever writes a taxonomy, too strict or too slow for every run: pure, gives problems, never throws. */
export type Lint = (sources: readonly FacetSource[], view: LintView) => Problem[];
