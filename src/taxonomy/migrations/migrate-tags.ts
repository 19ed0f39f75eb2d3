import type { Migration, Tag } from '../../model/index.ts';
import { successorsOf } from './successors.ts';

/**
 * Tags under the ids of today. `facetOf` gives the facet of an id that is in use, null for others. Tags that a merge
 * makes one keep the words of all and the highest score. A tag whose code was split stays as it is: which of the new
 * codes it would have is not known. The same array where nothing changes.
 */
export function migrateTags(
  tags: readonly Tag[],
  migrations: readonly Migration[],
  facetOf: (code: string) => string | null,
): readonly Tag[] {
  const moved = tags.map((tag): Tag => {
    const { codes } = successorsOf(tag.code, migrations);
    const code = codes[0]!;
    if (codes.length > 1 || code === tag.code) return tag;
    return { ...tag, code, facet: facetOf(code) ?? tag.facet };
  });
  if (moved.every((tag, at) => tag === tags[at])) return tags;
  return [...Map.groupBy(moved, ({ code }) => code).values()].map((same) => same.reduce(joined));
}

function joined(one: Tag, other: Tag): Tag {
  return {
    ...one,
    score: Math.max(one.score, other.score),
    evidence: [...one.evidence, ...other.evidence],
  };
}
