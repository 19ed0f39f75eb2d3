import { type MatchNames, nameEntries, parseEvidence } from '../align/index.ts';
import type { EvidenceBase, Problem, Taxonomy } from '../model/index.ts';
import { compileTaxonomy, compileTerms, type Tagger } from '../tag/index.ts';
import { lineInYaml, parseTaxonomy, parseYaml } from '../taxonomy/index.ts';

export type TextFile = Readonly<{ name: string; text: string }>;

/** What every document is read with. */
export type Toolkit = Readonly<{
  taxonomy: Taxonomy;
  tagger: Tagger;
  evidence: EvidenceBase;
  matchNames: MatchNames;
  versions: Readonly<{ pcp: string; taxonomy: string; taxonomyHash: string; evidenceHash: string }>;
}>;

/** Reads taxonomy and evidence and prepares both for matching; null where either has an error. */
export function makeToolkit(
  files: Readonly<{ taxonomy: readonly TextFile[]; evidence: readonly TextFile[] }>,
  pcpVersion: string,
  today?: string,
): { toolkit: Toolkit | null; problems: Problem[] } {
  const { taxonomy, problems: taxonomyProblems } = parseTaxonomy(files.taxonomy);
  const { evidence, problems: evidenceProblems } = parseEvidence(
    files.evidence,
    parseYaml,
    today,
    lineInYaml,
  );
  const problems = [...taxonomyProblems, ...evidenceProblems];
  if (!taxonomy || !evidence) return { toolkit: null, problems };
  const { match } = compileTerms(nameEntries(evidence));
  const toolkit: Toolkit = {
    taxonomy,
    tagger: compileTaxonomy(taxonomy),
    evidence,
    matchNames: match,
    versions: {
      pcp: pcpVersion,
      taxonomy: taxonomy.version,
      taxonomyHash: taxonomy.hash,
      evidenceHash: evidence.hash,
    },
  };
  return { toolkit, problems };
}
