import type { CodeChange, Taxonomy, TaxonomyDiff } from '../../model/index.ts';
import { isLater, raised } from '../versions.ts';

/**
 * The least version that a changed taxonomy should have, by the rule of `taxonomy.yaml` (the first number where the meaning
 * of a category changes, the middle one for categories that come or go, the last for terms), and why; null where nothing
 * differs or the version was raised enough. Tags, decisions and reports name the version they were made with.
 */
export function versionAdvice(
  older: Taxonomy,
  newer: Taxonomy,
  codes: readonly Pick<CodeChange, 'code' | 'state' | 'redefined'>[],
): TaxonomyDiff['version'] {
  if (older.hash === newer.hash) return null;
  const redefined = codes.filter((one) => one.redefined).map(({ code }) => code);
  const cameOrWent = codes.filter(({ state }) => state !== 'kept').map(({ code }) => code);
  const [change, named] =
    redefined.length > 0
      ? (['meaning', redefined] as const)
      : cameOrWent.length > 0
        ? (['categories', cameOrWent] as const)
        : (['terms', []] as const);
  const least = raised(older.version, change === 'meaning' ? 0 : change === 'categories' ? 1 : 2);
  return newer.version === least || isLater(newer.version, least)
    ? null
    : { least, change, codes: [...named] };
}
