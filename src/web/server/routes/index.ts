import { agreement } from './agreement.ts';
import { decisions } from './decisions.ts';
import { earlier } from './earlier.ts';
import { item } from './item.ts';
import { mine } from './mine.ts';
import { nearTerms } from './near-terms.ts';
import { nearest } from './nearest.ts';
import { notFound } from './not-found.ts';
import { page } from './page.ts';
import { practice } from './practice.ts';
import { queue } from './queue.ts';
import type { Route } from './route.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { state } from './state.ts';
import { text } from './text.ts';

/** Every address below /api; each has the file of its name. */
export const routes: readonly Route[] = [
  agreement,
  decisions,
  earlier,
  item,
  mine,
  nearTerms,
  nearest,
  notFound,
  page,
  practice,
  queue,
  search,
  settings,
  source,
  state,
  text,
];
