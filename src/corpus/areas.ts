import type { Force } from '../model/index.ts';
import { slugOf } from './slug.ts';

/** The words that follow an area's name and are not part of it. */
const offices =
  /\b(police|constabulary|force|service|pcc|opcc|pfcc|office|police-and-crime-commissioner|metropolitan)\b/g;

/** Finds areas by any of their names. */
export type AreaIndex = Readonly<{
  forces: readonly Force[];
  bySlug(slug: string): Force | null;
  /** The area that a folder or a `plans.csv` cell names, in any spelling. */
  byName(name: string): Force | null;
  /** The area that a title page names, longest name first, with the words that named it. */
  inText(text: string): { force: Force; words: string } | null;
}>;

/** Builds the index. Names are the slug, the name, the name without its office words, and the aliases. */
export function indexAreas(forces: readonly Force[]): AreaIndex {
  const slugs = new Map(forces.map((force) => [force.slug, force]));
  const names = new Map<string, Force>();
  for (const force of forces) {
    for (const name of namesOf(force)) names.set(slugOf(name), force);
  }
  const spoken = forces
    .flatMap((force) => namesOf(force).map((name) => ({ force, name })))
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return {
    forces,
    bySlug: (slug) => slugs.get(slug) ?? null,
    byName: (name) => names.get(slugOf(name)) ?? names.get(bareName(name)) ?? null,
    inText: (text) => {
      const folded = ` ${text
        .toLowerCase()
        .replace(/&/g, 'and')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
      for (const { force, name } of spoken) {
        if (
          folded.includes(
            ` ${name
              .toLowerCase()
              .replace(/[^\p{L}\p{N}]+/gu, ' ')
              .trim()} `,
          )
        )
          return { force, words: name };
      }
      return null;
    },
  };
}

function namesOf(force: Force): string[] {
  const bare = force.slug.replace(/-/g, ' ');
  return [...new Set([force.slug, bare, force.name, ...(force.aliases ?? [])])].filter(
    (name) => name.length > 3,
  );
}

function bareName(name: string): string {
  return slugOf(name).replace(offices, '').replace(/-+/g, '-').replace(/^-|-$/g, '');
}
