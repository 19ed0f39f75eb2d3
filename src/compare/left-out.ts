import type { AreaFigures, Comparison } from '../model/index.ts';
import type { CompareContext } from './context.ts';
import { byText } from './order.ts';

/** Editions that stand beside the comparison, and files from which nothing could be read, each with its why. */
export function leftOutOf(
  areas: readonly AreaFigures[],
  unread: CompareContext['unread'],
): Comparison['leftOut'] {
  const beside = areas.flatMap(({ force, editions }) =>
    editions
      .filter((one) => !one.compared)
      .map(({ documents, edition, why }) => ({
        document: documents.length === 1 ? documents[0]!.id : null,
        edition: edition.edition,
        force,
        why,
      })),
  );
  const failed = [...(unread ?? [])]
    .sort((a, b) => byText(a.path, b.path))
    .map(({ path, force, why }) => ({ document: path, edition: null, force, why }));
  return [...beside, ...failed];
}
