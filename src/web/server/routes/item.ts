import { z } from 'zod';
import { itemOf } from '../desk/item.ts';
import { notThere } from '../http/refusal.ts';
import { practiceItem } from '../practice/practice-item.ts';
import { practiceItemOf } from '../practice/round.ts';
import { idSchema, modeSchema, route } from './route.ts';

const asked = z.strictObject({ key: idSchema, mode: modeSchema.optional(), sample: idSchema.optional() });

/** One item as this reader may see it. */
export const item = route('item', 'GET', asked, (desk, { key, mode = 'first', sample = null }) => {
  const practice = practiceItemOf(desk, key);
  const found = practice ? practiceItem(desk, practice) : itemOf(desk, key, { mode, sample });
  if (found === null) throw notThere('This item is not in the run.');
  return found;
});
