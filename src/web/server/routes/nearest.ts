import { z } from 'zod';
import { nearestSentences, untrustedPages } from '../../../review/index.ts';
import type { NearestAnswer } from '../../api.ts';
import { editionOfArea } from '../desk/areas.ts';
import { foundSentence } from '../desk/found-sentence.ts';
import { isUndertaken, readFor } from '../desk/not-found.ts';
import { notThere } from '../http/refusal.ts';
import { idSchema, route } from './route.ts';

const asked = z.strictObject({ area: idSchema, code: idSchema });

/** What is to be read before "not found" is said: the nearest sentences of any kind, and pages that were not read well. */
export const nearest = route('nearest', 'GET', asked, (desk, { area, code }): NearestAnswer => {
  const own = editionOfArea(desk, area);
  if (!own) throw notThere('No plan of this area is in the run.');
  const category = desk.codes.get(code)?.category;
  if (!category) throw notThere('The taxonomy has no such category.');
  return {
    area,
    code,
    nearest: nearestSentences(own.analyses, category).map(({ analysis, at, likeness }) =>
      foundSentence(desk, analysis, at, likeness),
    ),
    untrusted: untrustedPages(own.analyses),
    isUndertaken: isUndertaken(desk, area, code),
    read: readFor(desk, area, code),
  };
});
