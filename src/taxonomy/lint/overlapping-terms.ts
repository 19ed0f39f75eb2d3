import type { Category, Problem } from '../../model/index.ts';
import { type PatternStep, parsePattern } from '../../text/index.ts';
import { type PatternPlace, patternsOf } from '../checks/terms.ts';
import { type FacetSource, problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/**
 * Terms of siblings that read the same words without being the same: where one has a word's beginning (exploit*) and the
 * other the word (exploitation), or the same words near each other. Neither is longer, so both categories are given.
 * Terms that are the same are told by a check of every run.
 */
export const overlappingTerms: Lint = (sources) => sources.flatMap(inFacet);

type Reading = Readonly<{ steps: readonly PatternStep[]; raw: readonly string[] }>;
type Owned = Readonly<{ place: PatternPlace; id: string; index: number; readings: readonly Reading[] }>;

function inFacet(source: FacetSource): Problem[] {
  const owned = source.facet.categories.flatMap((category, index) => ownedBy(category, index));
  const wide = owned.filter(({ readings }) => readings.some(hasBeginning));
  const byBeginning = wide.flatMap((one) => {
    const other = owned.find((candidate) => candidate.id !== one.id && overlap(one, candidate));
    return other === undefined ? [] : [problemOf(source, one, other.place.text, other.id)];
  });
  return [...byBeginning, ...nearTwice(source)];
}

function ownedBy(category: Category, index: number): Owned[] {
  if (category.status === 'deprecated') return [];
  return patternsOf(category, index)
    .filter(({ use, shared }) => use === 'term' && !shared)
    .map((place) => ({ place, id: category.id, index, readings: readingsOf(place.text) }));
}

function readingsOf(text: string): Reading[] {
  const parsed = parsePattern(text);
  if (!parsed.ok) return [];
  return parsed.sequences.map((steps) => ({ steps, raw: steps.map(lettersOf) }));
}

function lettersOf(step: PatternStep): string {
  if (step.kind === 'gap') return '';
  return step.kind === 'word' ? step.key : step.kind === 'prefix' ? step.start : step.raw.toLowerCase();
}

function hasBeginning({ steps }: Reading): boolean {
  return steps.some(({ kind }) => kind === 'prefix');
}

function overlap(one: Owned, other: Owned): boolean {
  return one.readings.some(
    (wide) => hasBeginning(wide) && other.readings.some((narrow) => readsTheSame(wide, narrow)),
  );
}

/** Whether `wide` reads all that `narrow` reads, by letters: equal steps, or a beginning of the other's. */
function readsTheSame(wide: Reading, narrow: Reading): boolean {
  if (wide.steps.length !== narrow.steps.length) return false;
  const same = JSON.stringify(wide.steps) === JSON.stringify(narrow.steps);
  return (
    !same &&
    wide.steps.every((step, at) => {
      const other = narrow.steps[at]!;
      if (step.kind === 'prefix') return other.kind !== 'gap' && narrow.raw[at]!.startsWith(step.start);
      return JSON.stringify(step) === JSON.stringify(other);
    })
  );
}

/** Terms with the same words near each other, in any order, in two categories. */
function nearTwice(source: FacetSource): Problem[] {
  const owners = new Map<string, string>();
  return source.facet.categories.flatMap((category, index) => {
    if (category.status === 'deprecated') return [];
    return category.terms.flatMap((term, at) => {
      if (typeof term === 'string' || term.near === undefined || term.shared) return [];
      const key = term.near.map(keyOf).sort().join('\n');
      const owner = owners.get(key);
      owners.set(key, owner ?? category.id);
      if (owner === undefined || owner === category.id) return [];
      const place: PatternPlace = {
        text: term.near.join(' ~ '),
        path: ['categories', index, 'terms', at],
        use: 'near',
        shared: false,
      };
      return [problemOf(source, { place, id: category.id }, place.text, owner)];
    });
  });
}

function keyOf(pattern: string): string {
  const parsed = parsePattern(pattern);
  return parsed.ok
    ? parsed.sequences
        .map((steps) => JSON.stringify(steps))
        .sort()
        .join()
    : pattern;
}

function problemOf(
  { file }: FacetSource,
  { place, id }: Readonly<{ place: PatternPlace; id: string }>,
  text: string,
  other: string,
): Problem {
  return problemAt(file, place.path, 'warning', {
    code: 'taxonomy-overlapping-term',
    message: `The term "${place.text}" of "${id}" reads the words of "${text}" of "${other}" too.`,
    hint: 'Make one of the two more exact, or mark one "shared: true" if a sentence with them is to be given both.',
  });
}
