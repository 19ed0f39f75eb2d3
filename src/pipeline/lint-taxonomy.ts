import { parseEvidence } from '../align/index.ts';
import type { Document, Problem, Taxonomy } from '../model/index.ts';
import { segment } from '../segment/index.ts';
import { compileTaxonomy } from '../tag/index.ts';
import { lineInYaml, parseYaml } from '../taxonomy/index.ts';
import { type CorpusHits, lintTaxonomy, type TermTimes } from '../taxonomy/lint/index.ts';
import { findAbbreviations } from '../text/index.ts';
import type { TextFile } from './toolkit.ts';

/** What a taxonomy is held against. */
export type LintMeans = Readonly<{
  evidence: readonly TextFile[];
  /** The day of reading, YYYY-MM-DD. */
  today?: string;
  /** Other data files that name categories: alignment table, frames, glossary. */
  dataFiles?: readonly TextFile[];
  /** Documents that are tagged to see which categories are met. */
  documents?: readonly Document[];
  times?: TermTimes;
}>;

/** Every fault of a taxonomy, and of the evidence base where it cannot be read. */
export function lintWithMeans(taxonomy: readonly TextFile[], means: LintMeans): Problem[] {
  const { evidence: base, problems } = parseEvidence(means.evidence, parseYaml, means.today, lineInYaml);
  if (base === null) return [...problems];
  const { documents = [], times } = means;
  // A term that does not end with words of its own might not end with these documents either.
  const isSafe = times === undefined || times.times.every(({ milliseconds }) => milliseconds !== null);
  return lintTaxonomy(taxonomy, {
    evidence: new Set(base.interventions.map(({ id }) => id)),
    dataFiles: [...means.evidence, ...(means.dataFiles ?? [])],
    ...(times && { times }),
    ...(documents.length > 0 && isSafe && { hitsOf: (own: Taxonomy) => hitsIn(documents, own) }),
  }).problems;
}

const notRead: ReadonlySet<string> = new Set(['furniture', 'contents']);

/** Which sentences of the documents each category in use is given. */
function hitsIn(documents: readonly Document[], taxonomy: Taxonomy): CorpusHits {
  const tagger = compileTaxonomy(taxonomy);
  const inUse = taxonomy.facets.flatMap(({ categories }) =>
    categories.filter(({ status }) => status !== 'deprecated'),
  );
  const byCategory = new Map(inUse.map(({ id }) => [id, new Set<number>()]));
  let sentences = 0;
  for (const document of documents) {
    const all = segment(document);
    const tags = tagger.tag(all, findAbbreviations(all));
    all.forEach(({ language, blockKind }, at) => {
      if (language !== 'en' || notRead.has(blockKind)) return;
      for (const { code } of tags[at]!) byCategory.get(code)?.add(sentences);
      sentences += 1;
    });
  }
  return { documents: documents.length, sentences, byCategory };
}
