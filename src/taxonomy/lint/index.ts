import type { Problem } from '../../model/index.ts';
import { type ParsedTaxonomy, parseTaxonomy, type TaxonomyFile } from '../parse-taxonomy.ts';
import { definitions } from './definitions.ts';
import { evidenceIds } from './evidence-ids.ts';
import { falseFriends } from './false-friends.ts';
import { labels } from './labels.ts';
import type { Lint, LintContext } from './lint.ts';
import { needlessTerms } from './needless-terms.ts';

export type { LintContext } from './lint.ts';

/** Every check of `pcp taxonomy lint` beyond those of every run (`../checks`). */
export const lints: readonly Lint[] = [definitions, labels, evidenceIds, falseFriends, needlessTerms];

/**
 * Reads a taxonomy and gives all that every run checks and all that only lint does, by file, line and column. Facets
 * that can be read are linted although another cannot. `taxonomy` is null where reading met an error.
 */
export function lintTaxonomy(
  files: readonly TaxonomyFile[],
  context: LintContext,
): Pick<ParsedTaxonomy, 'taxonomy' | 'problems'> {
  const { taxonomy, problems, sources } = parseTaxonomy(files);
  const all = [...problems, ...lints.flatMap((lint) => lint(sources, context))];
  return { taxonomy, problems: all.toSorted(byPlace) };
}

function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  const [one, other] = [a.file ?? '', b.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
