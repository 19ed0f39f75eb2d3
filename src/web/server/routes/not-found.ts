import { z } from 'zod';
import { notFoundIn } from '../desk/not-found.ts';
import { notThere } from '../http/refusal.ts';
import { idSchema, route } from './route.ts';

/** Categories that were not found in an area's plan. */
export const notFound = route('not-found', 'GET', z.strictObject({ area: idSchema }), (desk, { area }) => {
  const answer = notFoundIn(desk, area);
  if (!answer) throw notThere('No plan of this area is in the run.');
  return answer;
});
