import { decisions } from './decisions.ts';
import { item } from './item.ts';
import { page } from './page.ts';
import { queue } from './queue.ts';
import type { Route } from './route.ts';
import { source } from './source.ts';
import { state } from './state.ts';
import { text } from './text.ts';

/** Every address below /api; each has the file of its name. */
export const routes: readonly Route[] = [decisions, item, page, queue, source, state, text];
