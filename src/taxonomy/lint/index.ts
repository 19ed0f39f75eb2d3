import type { Problem } from '../../model/index.ts';
import { type ParsedTaxonomy, parseTaxonomy, type TaxonomyFile } from '../parse-taxonomy.ts';
import { definitions } from './definitions.ts';
import { evidenceIds } from './evidence-ids.ts';
import { falseFriends } from './false-friends.ts';
import { firesEverywhere } from './fires-everywhere.ts';
import { labels } from './labels.ts';
import type { Lint, LintContext } from './lint.ts';
import { needlessTerms } from './needless-terms.ts';
import { neverFires } from './never-fires.ts';
import { orphans } from './orphans.ts';
import { overlappingTerms } from './overlapping-terms.ts';
import { relations } from './relations.ts';
import { sinceVersions } from './since-versions.ts';
import { slowTerms } from './slow-terms.ts';
import { subsumed } from './subsumed.ts';
import { unfinished } from './unfinished.ts';
import { unusedSources } from './unused-sources.ts';

export type { CorpusHits, LintContext, TermTime, TermTimes } from './lint.ts';

/** Every check of `pcp taxonomy lint` beyond those of every run (`../checks`). */
export const lints: readonly Lint[] = [
  definitions,
  unfinished,
  labels,
  relations,
  sinceVersions,
  evidenceIds,
  orphans,
  unusedSources,
  falseFriends,
  needlessTerms,
  overlappingTerms,
  slowTerms,
  neverFires,
  firesEverywhere,
  subsumed,
];

/**
 * Reads a taxonomy and gives all that every run checks and all that only lint does, by file, line and column. Facets
 * that can be read are linted although another cannot. `taxonomy` is null where reading met an error.
 */
export function lintTaxonomy(
  files: readonly TaxonomyFile[],
  { hitsOf, ...context }: LintContext,
): Pick<ParsedTaxonomy, 'taxonomy' | 'problems'> {
  const { taxonomy, isAllRead, problems, sources, about } = parseTaxonomy(files);
  const corpus = taxonomy !== null && hitsOf !== undefined ? hitsOf(taxonomy) : null;
  const view = { ...context, taxonomy, isAllRead, about, corpus };
  const all = [...problems, ...lints.flatMap((lint) => lint(sources, view))];
  return { taxonomy, problems: all.toSorted(byPlace) };
}

function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  const [one, other] = [a.file ?? '', b.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
