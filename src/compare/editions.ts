import type { Analysis, Placement } from '../model/index.ts';
import { byText } from './order.ts';

/** One edition with the analyses of all its files, in the order of their paths. */
export type EditionFiles = Readonly<{ placement: Placement; analyses: readonly Analysis[] }>;

/**
 * Groups analyses by edition. A document whose area or edition is unknown is an edition of its own, under the
 * document's id.
 */
export function groupEditions(analyses: readonly Analysis[]): EditionFiles[] {
  const groups = new Map<string, Analysis[]>();
  for (const analysis of analyses) {
    const key = `${analysis.edition.area}\n${editionId(analysis)}`;
    groups.set(key, [...(groups.get(key) ?? []), analysis]);
  }
  return [...groups.values()].map(asEdition).sort((a, b) => byText(a.placement.edition, b.placement.edition));
}

function editionId(analysis: Analysis): string {
  const { edition, area } = analysis.edition;
  return edition === 'unknown' || area === 'unknown' ? analysis.id : edition;
}

function asEdition(files: readonly Analysis[]): EditionFiles {
  const analyses = [...files].sort((a, b) => byText(a.source.path, b.source.path) || byText(a.id, b.id));
  const first = analyses[0]!;
  return { placement: { ...first.edition, edition: editionId(first) }, analyses };
}
