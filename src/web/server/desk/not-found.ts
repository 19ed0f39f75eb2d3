import type { Analysis, Coding } from '../../../model/index.ts';
import { keyOfSentence, machineCoding } from '../../../review/index.ts';
import type { NotFoundAnswer } from '../../api.ts';
import { editionOfArea } from './areas.ts';
import type { Desk } from './desk.ts';

type Read = NotFoundAnswer['rows'][number]['read'];

/** Categories of the grid on which nothing was found in the newest edition of an area; null for an area that is not in the run. */
export function notFoundIn(desk: Desk, area: string): NotFoundAnswer | null {
  const own = editionOfArea(desk, area);
  if (!own) return null;
  const found = codesSaid(desk, own.analyses, () => true);
  const others = [...new Set(desk.analyses.map(({ edition }) => edition.area))]
    .filter((one) => one !== area)
    .map((one) => codesSaid(desk, editionOfArea(desk, one)!.analyses, ({ kind }) => kind === 'commitment'));
  const rows = desk.taxonomy.facets
    .filter(({ inGrid }) => inGrid)
    .flatMap(({ label: facetLabel, categories }) =>
      categories
        .filter(({ id, status }) => status !== 'deprecated' && !found.has(id))
        .map(({ id: code, label }) => ({
          area,
          code,
          label,
          facetLabel,
          others: others.filter((codes) => codes.has(code)).length,
          read: readFor(desk, area, code),
        })),
    );
  return { rows };
}

/** Whether a commitment of the newest edition of an area has a category, as people settled it, else as the machine read it without a doubt. */
export function isUndertaken(desk: Desk, area: string, code: string): boolean {
  const analyses = editionOfArea(desk, area)?.analyses ?? [];
  return codesSaid(desk, analyses, ({ kind }, isSure) => kind === 'commitment' && isSure).has(code);
}

/** Who read the newest edition of an area for a category and did not find it, the last of each reader. */
export function readFor(desk: Desk, area: string, code: string): Read {
  const edition = editionOfArea(desk, area)?.edition;
  const said = desk.live
    .entries()
    .filter(
      (entry) =>
        entry.action === 'read-not-found' &&
        entry.area === area &&
        entry.edition === edition &&
        entry.code === code &&
        !desk.live.isTakenBack(entry.id),
    );
  return [...new Map(said.map(({ reviewer, at }) => [reviewer, { reviewer, on: at.slice(0, 10) }])).values()];
}

/** Codes of sentences as people settled them, else as the machine read them. */
function codesSaid(
  { live }: Desk,
  analyses: readonly Analysis[],
  isWanted: (coding: Pick<Coding, 'kind'>, isSure: boolean) => boolean,
): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { id, sentences } of analyses)
    for (const sentence of sentences) {
      const agreed = live.resolutionOf(keyOfSentence(id, sentence.id))?.agreed;
      if (sentence.tags.length === 0 && !agreed) continue;
      const coding = { ...machineCoding(sentence), ...agreed };
      if (isWanted(coding, agreed !== undefined || !sentence.uncertain))
        for (const code of coding.codes) codes.add(code);
    }
  return codes;
}
