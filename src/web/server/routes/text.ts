import { z } from 'zod';
import type { TextAnswer } from '../../api.ts';
import { pageSentences } from '../desk/page-sentences.ts';
import { notThere } from '../http/refusal.ts';
import { idSchema, modeSchema, route } from './route.ts';

const asked = z.strictObject({ document: idSchema, mode: modeSchema.optional() });

/** A document as blocks in reading order, for formats without pages and files that are gone. */
export const text = route('text', 'GET', asked, (desk, { document: id, mode = 'first' }): TextAnswer => {
  if (!desk.analysisOf(id)) throw notThere('This document is not in the run.');
  const { document, analysis } = desk.open(id);
  return {
    document: id,
    blocks: document.blocks.map(({ kind, level, marker, page, span: { start, end } }) => ({
      kind,
      level,
      marker,
      page,
      start,
      end,
      text: document.text.slice(start, end),
    })),
    sentences: pageSentences(desk, analysis, mode, () => true),
  };
});
