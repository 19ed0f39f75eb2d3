import { type Case, fitLinear, type Penalty, type Prior } from './fit-linear.ts';
import type { LinearModel } from './linear.ts';

const mark = 'own:';

/**
 * Fits weights that all cases share. Cases of sets with conventions of their own (`owns`, by case, names them) get a
 * second copy of each feature, held to zero with `ownPenalty`, which takes up how their labels differ; it is dropped
 * from the result. So they teach
 * what holds everywhere and do not bend the rest to their conventions (the "frustratingly easy" adaptation of
 * Daumé III, 2007, one-sided).
 */
export function fitShared<Class extends string>(
  cases: readonly Case[],
  owns: readonly (string | null)[],
  classes: readonly Class[],
  penalty: Penalty,
  ownPenalty: number,
  prior: Prior,
  extra: readonly string[],
): LinearModel<Class> {
  const twofold = cases.map((one, at): Case => {
    const own = owns[at] ?? null;
    if (own === null) return one;
    const marked = `${mark}${own}:`;
    const copies = one.features
      .filter((name) => penalty(name) !== null && !name.startsWith('shape:'))
      .map((name) => marked + name);
    return { ...one, features: [...one.features, marked, ...copies] };
  });
  const { bias, weights } = fitLinear(
    twofold,
    classes,
    (name) => (name.startsWith(mark) ? ownPenalty : penalty(name)),
    (name, label) => (name.startsWith(mark) ? 0 : prior(name, label)),
    extra,
  );
  const shared = Object.entries(weights).filter(([name]) => !name.startsWith(mark));
  return { classes, bias, weights: Object.fromEntries(shared) };
}
