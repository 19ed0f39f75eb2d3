import type { Taxonomy } from '../../../model/index.ts';
import type { ReviewCode } from '../../api.ts';

/** Every category that can be given, with what its reader needs to know. */
export const codesOfTaxonomy = ({ facets }: Taxonomy): ReviewCode[] =>
  facets.flatMap((facet) =>
    facet.categories
      .filter(({ status }) => status !== 'deprecated')
      .map(({ id, label, definition, include, exclude, examples, theme }) => ({
        code: id,
        facet: facet.facet,
        facetLabel: facet.label,
        label,
        definition,
        include: include ? [include] : [],
        exclude: exclude ? [exclude] : [],
        match: examples.match,
        noMatch: examples.noMatch,
        isTheme: theme !== undefined,
      })),
  );
