import type { Category } from '../../model/index.ts';
import type { Path } from '../read-yaml.ts';

/** One pattern's text with its place inside the facet, and what it is there for. */
export type PatternPlace = Readonly<{
  text: string;
  path: Path;
  use: 'term' | 'near' | 'not' | 'false-friend';
  /** The term says that it may stand in a sibling too. */
  shared: boolean;
}>;

/** Every pattern of a category, in the order they are written. */
export function patternsOf(category: Category, index: number): PatternPlace[] {
  const base = ['categories', index];
  const inTerms = category.terms.flatMap((term, at): PatternPlace[] => {
    const path = [...base, 'terms', at];
    if (typeof term === 'string') return [{ text: term, path, use: 'term', shared: false }];
    return (['any', 'near', 'not'] as const).flatMap((part) =>
      (term[part] ?? []).map((text, place) => ({
        text,
        path: [...path, part, place],
        use: part === 'any' ? ('term' as const) : part,
        shared: term.shared === true,
      })),
    );
  });
  const friends = (category.falseFriends ?? []).map(
    (text, at): PatternPlace => ({
      text,
      path: [...base, 'falseFriends', at],
      use: 'false-friend',
      shared: false,
    }),
  );
  return [...inTerms, ...friends];
}
