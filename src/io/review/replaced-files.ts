import type { Analysis, AnchorRelation, Problem, ReviewEntry } from '../../model/index.ts';
import { placesNow, reviewOf } from '../../review/index.ts';
import { readEarlier } from './slim-analyses.ts';

export const decisionsWithoutPlace = 'decisions-without-place';

const became: Readonly<Record<AnchorRelation, string>> = {
  kept: 'where they were (kept)',
  moved: 'elsewhere in the plan (moved)',
  changed: 'in other words now (changed)',
  gone: 'not said any more (gone)',
  unsure: 'perhaps in other words, which only a person can tell (unsure)',
};

/**
 * What a run has to say of decisions on files that others have replaced, and of words that are not found: how many are kept,
 * moved, changed and gone, and what to do. Null where every decision is on a file that is there and has its place.
 */
export function decisionsOnReplaced(
  out: string,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
): Problem | null {
  if (entries.length === 0) return null;
  const review = reviewOf(entries, analyses);
  const here = new Set(analyses.map(({ source }) => source.sha256));
  const replaced = new Set(
    entries.flatMap((entry) =>
      'anchor' in entry && !here.has(entry.anchor.source) ? [entry.anchor.source] : [],
    ),
  );
  const { used, unused, by } = placesNow(entries, review, analyses, readEarlier(out, replaced));
  if (used + unused === 0) return null;
  const parts = Object.entries(by).flatMap(([relation, count]) =>
    count > 0 ? [`${count} ${became[relation as AnchorRelation]}`] : [],
  );
  const all = used + unused;
  return {
    code: decisionsWithoutPlace,
    severity: unused > 0 ? 'warning' : 'info',
    message: `The words of ${all === 1 ? '1 decision were' : `${all} decisions were`} looked for in files that have changed: ${parts.join(', ')}. ${used} of them ${used === 1 ? 'is' : 'are'} used as before, ${unused} ${unused === 1 ? 'is' : 'are'} not used.`,
    hint:
      unused > 0
        ? `pcp review status --out ${out} lists what is not used, with the words of today; pcp review --out ${out} asks for those sentences again.`
        : `Nothing need be done; pcp review status --out ${out} says who has read what.`,
    where: {},
  };
}
