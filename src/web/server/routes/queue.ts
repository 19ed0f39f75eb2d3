import { z } from 'zod';
import { kindSchema, themeSchema } from '../../../model/index.ts';
import { itemStates, type QueueFilters } from '../../../review/index.ts';
import { queueOf } from '../desk/queue.ts';
import { practiceQueue } from '../practice/practice-queue.ts';
import { idSchema, modeSchema, route } from './route.ts';

const asked = z.strictObject({
  mode: modeSchema.default('first'),
  sample: idSchema.optional(),
  area: idSchema.optional(),
  document: idSchema.optional(),
  theme: themeSchema.optional(),
  facet: idSchema.optional(),
  code: idSchema.optional(),
  kind: kindSchema.optional(),
  status: z.enum(itemStates).optional(),
  hours: z.coerce.number().positive().max(10_000).optional(),
  reviewer: idSchema.optional(),
});

/** What is to be worked through, in order. */
export const queue = route(
  'queue',
  'GET',
  asked,
  (desk, { mode, sample = null, hours = null, status, reviewer = null, ...rest }) => {
    const filters = Object.fromEntries(
      Object.entries({ ...rest, state: status }).filter(([, value]) => value !== undefined),
    ) as QueueFilters;
    if (mode === 'practice') return practiceQueue(desk);
    desk.catchUp();
    return queueOf(desk, { mode, sample, filters, hours, reviewer });
  },
);
