import type { Tag } from '../../model/index.ts';

/** How the tags of one sentence differ. A code of which another of its facet took the place has moved. */
export type TagChange = Readonly<{
  gained: readonly Tag[];
  lost: readonly Tag[];
  moved: readonly Readonly<{ from: readonly Tag[]; to: readonly Tag[] }>[];
  /** Tags that stay, at another width. */
  width: readonly Readonly<{ before: Tag; after: Tag }>[];
}>;

/** Compares the tags of one sentence; null where codes and widths are the same. Both are under the same ids. */
export function tagChange(before: readonly Tag[], after: readonly Tag[]): TagChange | null {
  if (before === after) return null;
  const [old, next] = [byCode(before), byCode(after)];
  const lost = before.filter((tag) => !next.has(nameOf(tag)));
  const gained = after.filter((tag) => !old.has(nameOf(tag)));
  const width = after.flatMap((tag) => {
    const was = old.get(nameOf(tag));
    return was === undefined || was.width === tag.width ? [] : [{ before: was, after: tag }];
  });
  if (lost.length + gained.length + width.length === 0) return null;
  const facets = new Set(
    lost.map(({ facet }) => facet).filter((id) => gained.some(({ facet }) => facet === id)),
  );
  const stays = ({ facet }: Tag) => !facets.has(facet);
  return {
    gained: gained.filter(stays),
    lost: lost.filter(stays),
    moved: [...facets].map((facet) => ({
      from: lost.filter((tag) => tag.facet === facet),
      to: gained.filter((tag) => tag.facet === facet),
    })),
    width,
  };
}

function byCode(tags: readonly Tag[]): Map<string, Tag> {
  return new Map(tags.map((tag) => [nameOf(tag), tag]));
}

function nameOf({ facet, code }: Tag): string {
  return JSON.stringify([facet, code]);
}
