import type { Comparison } from '../model/index.ts';
import { themes } from '../model/taxonomy.ts';
import { facetsOfFrames } from './frames.ts';

type Category = Comparison['categories'][number];
type Facet = Comparison['facets'][number];

/** Facets that order what a plan says: the three themes, and what runs across them. */
const subjectFacets: readonly string[] = [...themes, 'across'];

/** Facets that readers ask for first, after the subjects; the others follow in the taxonomy's order. */
const firstFacets: readonly string[] = [
  'approaches',
  'statutory-contents',
  'spr-threats',
  'soc-4p',
  'soc-threat',
  'soc-response',
  'soc-stage',
  'soc-warning-sign',
  'vulnerability',
  'prevention-level',
  'prevention-mechanism',
  'prevention-driver',
];

const shownFacets = (comparison: Comparison): Facet[] =>
  comparison.facets.filter(({ facet }) => categoriesOf(comparison, facet).length > 0);

/** The subject facets in the themes' order; all of the grid where a taxonomy has none of them. */
export function subjectsOf(comparison: Comparison): Facet[] {
  const shown = shownFacets(comparison);
  const subjects = subjectFacets.flatMap((id) => shown.find(({ facet }) => facet === id) ?? []);
  return subjects.length > 0 ? subjects : shown.filter(({ inGrid }) => inGrid);
}

/**
 * Facets shown in a grid of their own; those that take no part in the comparison's gaps are among them, but for those
 * that the frames of law and policy stand for.
 */
export function otherFacets(comparison: Comparison): Facet[] {
  const subjects = subjectsOf(comparison);
  const framed = facetsOfFrames(comparison);
  const others = shownFacets(comparison).filter((one) => !subjects.includes(one) && !framed.has(one.facet));
  const first = firstFacets.flatMap((id) => others.find(({ facet }) => facet === id) ?? []);
  return [...first, ...others.filter((facet) => !first.includes(facet))];
}

export const categoriesOf = (comparison: Comparison, facet: string): Category[] =>
  comparison.categories.filter((category) => category.facet === facet);

/** Anchor of a category on an edition's page. */
export const categoryAnchor = (facet: string, code: string): string =>
  `c-${facet}-${code}`.replace(/[^A-Za-z0-9_-]/g, '_');

/** Anchor of a statement on its edition's page. */
export const statementAnchor = (id: string): string => `s-${id}`.replace(/[^A-Za-z0-9_-]/g, '_');
