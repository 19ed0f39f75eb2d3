import { z } from 'zod';
import { nearTermsOf } from '../desk/near-terms.ts';
import { notThere } from '../http/refusal.ts';
import { idSchema, modeSchema, route } from './route.ts';

const asked = z.strictObject({ key: idSchema, mode: modeSchema.default('first') });

/** The terms that nearly made a tag on an item; asked for when its reader wants to know, since it takes longer than an item. */
export const nearTerms = route('near-terms', 'GET', asked, (desk, { key, mode }) => {
  const found = nearTermsOf(desk, key, mode);
  if (found === null) throw notThere('This item is not in the run.');
  return found;
});
