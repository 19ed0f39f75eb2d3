import { cellChanges } from '../compare/cell-changes.ts';
import { type CompareContext, compare } from '../compare/index.ts';
import type {
  Analysis,
  Comparison,
  Decision,
  Migration,
  ReadSentence,
  Tag,
  Taxonomy,
  TaxonomyDiff,
} from '../model/index.ts';
import {
  type ChangedAt,
  categoriesToday,
  codeChanges,
  type Indexed,
  judgeDecisions,
  tagChange,
  taxonomyToday,
  versionAdvice,
} from '../taxonomy/diff/index.ts';
import { allMigrations, migrateTags } from '../taxonomy/migrations/index.ts';
import { fictionalLeftOut } from './compare-analyses.ts';
import { retag } from './retag.ts';
import type { Toolkit } from './toolkit.ts';

/** A taxonomy of a diff, ready to tag: `name` is the folder or revision as it was given. */
export type DiffSide = Readonly<{ name: string; toolkit: Toolkit }>;

export type DiffInput = Readonly<{
  before: DiffSide;
  after: DiffSide;
  /** The documents as the first taxonomy has them. */
  analyses: readonly Analysis[];
  decisions: readonly Decision[];
  /** What editions are compared with, beside the taxonomy. */
  context: Omit<CompareContext, 'taxonomy' | 'evidence'>;
}>;

/** All of a diff that depends on documents and decisions alone, with both comparisons under the taxonomies' own ids. */
export type DiffResult = Readonly<{
  diff: Pick<
    TaxonomyDiff,
    | 'before'
    | 'after'
    | 'version'
    | 'migrations'
    | 'documents'
    | 'changedSentences'
    | 'codes'
    | 'cells'
    | 'decisions'
  >;
  comparisons: Readonly<{ before: Comparison; after: Comparison }>;
}>;

/** What the second taxonomy changes against the first. Ids that a migration of either retired are read as those of today. */
export function diffTaxonomies({ before, after, analyses, decisions, context }: DiffInput): DiffResult {
  const comparable = withoutFictionalAmongReal(analyses);
  const [old, next] = [before.toolkit.taxonomy, after.toolkit.taxonomy];
  const migrations = allMigrations(old.migrations, next.migrations);
  const older = categoriesToday(old, next, migrations);
  const newer = categoriesToday(next, old, migrations);
  const twice = comparable.map((analysis) => {
    const again = retag(analysis, after.toolkit);
    return {
      analysis,
      again,
      before: today(analysis, older, newer, migrations),
      after: today(again, newer, older, migrations),
    };
  });
  const changed = twice.flatMap(({ analysis, before: was, after: is }) =>
    analysis.sentences.flatMap((sentence, at): ChangedAt[] => {
      const change = tagChange(was[at]!, is[at]!);
      return change === null ? [] : [{ document: analysis.id, sentence, change }];
    }),
  );
  const compareBy = (toolkit: Toolkit, taxonomy: Taxonomy, all: readonly Analysis[]) =>
    compare(all, { ...context, taxonomy, evidence: toolkit.evidence });
  const comparisons = {
    before: compareBy(before.toolkit, old, comparable),
    after: compareBy(
      after.toolkit,
      next,
      twice.map(({ again }) => again),
    ),
  };
  const underToday = (
    side: 'before' | 'after',
    toolkit: Toolkit,
    categories: ReadonlyMap<string, Indexed>,
  ): Comparison => {
    if (migrations.length === 0) return comparisons[side];
    const all = twice.map((one) => withTags(side === 'before' ? one.analysis : one.again, one[side]));
    return compareBy(toolkit, taxonomyToday(toolkit.taxonomy, categories), all);
  };
  const codes = codeChanges(changed, older, newer);
  return {
    diff: {
      before: sideOf(before),
      after: sideOf(after),
      version: versionAdvice(old, next, codes),
      migrations: [...migrations],
      documents: comparable.map(({ id, source, edition, sentences }) => ({
        id,
        path: source.path,
        area: edition.areaName,
        sentences: sentences.length,
      })),
      changedSentences: changed.length,
      codes,
      cells: cellChanges(
        underToday('before', before.toolkit, older),
        underToday('after', after.toolkit, newer),
      ),
      decisions: judgeDecisions(decisions, {
        documents: twice.map((one) => ({
          ...one.analysis,
          ...one.analysis.source,
          id: one.analysis.id,
          before: one.before,
          after: one.after,
        })),
        migrations,
        older,
        newer,
      }),
    },
    comparisons,
  };
}

function sideOf({ name, toolkit }: DiffSide): TaxonomyDiff['before'] {
  const { version, hash } = toolkit.taxonomy;
  return { name, version, hash };
}

/** As a comparison does: fictional areas never stand beside real ones. */
function withoutFictionalAmongReal(analyses: readonly Analysis[]): readonly Analysis[] {
  if (fictionalLeftOut(analyses.map(({ edition }) => edition)) === null) return analyses;
  return analyses.filter(({ edition }) => !edition.fictional);
}

/** The tags of each sentence under the ids of today. */
function today(
  { sentences }: Analysis,
  own: ReadonlyMap<string, Indexed>,
  other: ReadonlyMap<string, Indexed>,
  migrations: readonly Migration[],
): (readonly Tag[])[] {
  const facetOf = (code: string) => (own.get(code) ?? other.get(code))?.facet.facet ?? null;
  return sentences.map(({ tags }) => migrateTags(tags, migrations, facetOf));
}

function withTags(analysis: Analysis, tags: readonly (readonly Tag[])[]): Analysis {
  const sentences = analysis.sentences.map(
    (sentence, at): ReadSentence => ({ ...sentence, tags: [...tags[at]!] }),
  );
  return { ...analysis, sentences };
}
