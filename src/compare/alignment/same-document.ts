import type { FilledBy } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';

/**
 * Plans of a row with, for each, the others for which the very same document was read (byte for byte) and the same words
 * are quoted: several areas may publish one plan together. Each counts for its area; together they are one voice.
 */
export function withSameDocuments<T extends FilledBy>(
  compared: readonly ComparedArea[],
  areas: readonly T[],
): T[] {
  const byVoice = Map.groupBy(areas, (one) => voiceOf(compared, one));
  return areas.map((one) => {
    const others = byVoice.get(voiceOf(compared, one))!.filter((other) => other !== one);
    if (others.length === 0) return one;
    return { ...one, sameDocument: others.map(({ force, edition }) => ({ force, edition })) };
  });
}

/** How many of some plans speak for themselves: those that print one document together count once. */
export function voicesOf(compared: readonly ComparedArea[], areas: readonly FilledBy[]): number {
  return new Set(areas.map((one) => voiceOf(compared, one))).size;
}

/** The content of the document that a quote stands in, with the quote; a plan without a quote speaks for itself. */
function voiceOf(compared: readonly ComparedArea[], { force, edition, statement }: FilledBy): string {
  const own = JSON.stringify([force, edition]);
  const one = compared.find(
    ({ area, figures }) => area.force === force && figures.edition.edition === edition,
  );
  const said = one?.figures.statements.find(({ id }) => id === statement);
  const content = one?.reading.analyses.find(({ id }) => id === said?.places[0]?.document)?.source.sha256;
  return said && content ? JSON.stringify([content, said.leadIn, said.quote]) : own;
}
