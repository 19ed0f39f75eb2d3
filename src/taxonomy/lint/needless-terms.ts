import type { Category, Problem, Term } from '../../model/index.ts';
import type { PatternStep } from '../../text/index.ts';
import { type PatternPlace, patternsOf } from '../checks/terms.ts';
import { type FacetSource, problemAt } from '../source.ts';
import type { Lint } from './lint.ts';
import { type Sequence, sequencesOf, standsIn } from './steps.ts';

/**
 * A term inside which a shorter plain term of its category always stands, so that it finds nothing new. A longer term
 * is not needless where it does what the shorter one cannot: take words from a category of its family (the longest
 * term wins), keep its own from one, escape a false friend, or give another width. A warning: it does no harm, and it
 * adds to a tag's score.
 */
export const needlessTerms: Lint = (sources, { isAllRead }) => {
  // What a longer term takes words from may stand in the file that could not be read.
  if (!isAllRead) return [];
  const families = Map.groupBy(sources, ({ facet }) => facet.family ?? facet.facet);
  return [...families.values()].flatMap((family) => {
    const all = family.flatMap(({ facet }) => facet.categories.flatMap(ownSequences));
    return family.flatMap((source) =>
      source.facet.categories.flatMap((category, index) => inCategory(source, category, index, all)),
    );
  });
};

type Owned = Readonly<{ id: string; sequence: Sequence }>;

function ownSequences(category: Category, index: number): Owned[] {
  if (category.status === 'deprecated') return [];
  return patternsOf(category, index)
    .filter(({ use }) => use === 'term' || use === 'near')
    .flatMap(({ text }) => sequencesOf(text).map((sequence) => ({ id: category.id, sequence })));
}

function inCategory(
  { file }: FacetSource,
  category: Category,
  index: number,
  all: readonly Owned[],
): Problem[] {
  const patterns = patternsOf(category, index);
  const terms = patterns.filter(({ use }) => use === 'term');
  const masks = patterns.filter(({ use }) => use === 'false-friend').flatMap(({ text }) => sequencesOf(text));
  const others = all.filter(({ id }) => id !== category.id).map(({ sequence }) => sequence);
  const short = byFirstStep(
    terms
      .filter((place) => isPlain(termAt(category, place)))
      .flatMap(({ text }) => sequencesOf(text).map((sequence) => ({ text, sequence }))),
  );
  return terms.flatMap((place) => {
    const term = termAt(category, place);
    if (typeof term !== 'string' && term.width !== undefined) return [];
    const inner = sequencesOf(place.text).map((outer) =>
      short(outer).find(
        ({ sequence }) =>
          sequence.length < outer.length &&
          standsIn(sequence, outer) &&
          !others.some((other) => standsIn(other, outer) || standsIn(sequence, other)) &&
          !masks.some((mask) => shareAStep(mask, sequence)),
      ),
    );
    const first = inner[0];
    if (first === undefined || inner.includes(undefined)) return [];
    return [
      problemAt(file, place.path, 'warning', {
        code: 'taxonomy-needless-term',
        message: `The term "${place.text}" of "${category.id}" finds only what "${first.text}" finds.`,
        hint: `Remove it, or make "${first.text}" more exact.`,
      }),
    ];
  });
}

/** Looks up the phrases that can stand in a sequence at all: those that begin with one of its steps, or a word's beginning. */
function byFirstStep<T extends Readonly<{ sequence: Sequence }>>(phrases: readonly T[]) {
  const byStep = Map.groupBy(phrases, ({ sequence }) => firstKey(sequence[0]!));
  return (outer: Sequence): T[] => [...new Set(outer.map(firstKey))].flatMap((key) => byStep.get(key) ?? []);
}

/** Beginnings of words cover each other by their letters, so all have one key. */
function firstKey(step: PatternStep): string {
  return step.kind === 'prefix' ? 'prefix' : JSON.stringify(step);
}

/** The term a pattern belongs to. */
function termAt(category: Category, { path }: PatternPlace): Term {
  return category.terms[Number(path[3])]!;
}

/** Enough by itself wherever it stands: full weight, the category's own width, nothing that bars it. */
function isPlain(term: Term): boolean {
  if (typeof term === 'string') return true;
  return (
    (term.weight ?? 1) >= 1 &&
    term.width === undefined &&
    (term.not ?? []).length === 0 &&
    term.near === undefined
  );
}

function shareAStep(one: Sequence, other: Sequence): boolean {
  const steps = new Set(one.map((step) => JSON.stringify(step)));
  return other.some((step) => step.kind !== 'gap' && steps.has(JSON.stringify(step)));
}
