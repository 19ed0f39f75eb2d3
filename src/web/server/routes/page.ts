import { z } from 'zod';
import type { PageAnswer } from '../../api.ts';
import { pageSentences } from '../desk/page-sentences.ts';
import { notThere } from '../http/refusal.ts';
import { idSchema, modeSchema, route } from './route.ts';

const asked = z.strictObject({
  document: idSchema,
  page: z.coerce.number().int().positive().max(100_000),
  mode: modeSchema.optional(),
});

/** The words of a page with their places, and its sentences. */
export const page = route(
  'page',
  'GET',
  asked,
  (desk, { document: id, page: number, mode = 'first' }): PageAnswer => {
    if (!desk.analysisOf(id)) throw notThere('This document is not in the run.');
    const { document, analysis } = desk.open(id);
    const record = document.pages.find((one) => one.page === number);
    if (!record) throw notThere('The document has no such page.');
    const runs = document.blocks
      .flatMap((block) => block.runs)
      .filter(({ box }) => box.page === number)
      .map(({ start, end, box }) => ({ start, end, text: document.text.slice(start, end), box }));
    const { width, height, trust } = record;
    const sentences = pageSentences(desk, analysis, mode, ({ boxes }) =>
      boxes.some((box) => box.page === number),
    );
    return { document: id, page: number, width, height, trust, runs, sentences };
  },
);
