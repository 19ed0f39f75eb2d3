import { z } from 'zod';
import type { SearchAnswer } from '../../api.ts';
import { searchWords } from '../desk/search.ts';
import { idSchema, route } from './route.ts';

const asked = z.strictObject({
  words: z.string().trim().min(1).max(200),
  document: idSchema.optional(),
  area: idSchema.optional(),
});

/** Sentences of any kind that hold all the words. */
export const search = route(
  'search',
  'GET',
  asked,
  (desk, { words, document, area }): SearchAnswer =>
    searchWords(
      desk,
      desk.analyses.filter(
        ({ id, edition }) =>
          (document === undefined || document === id) && (area === undefined || area === edition.area),
      ),
      words,
    ),
);
