import { z } from 'zod';
import { sourceBytes } from '../../../io/review/source-file.ts';
import { Bytes } from '../http/answer.ts';
import { notThere, Refusal } from '../http/refusal.ts';
import { idSchema, route } from './route.ts';

/** The PDF of a document, if it is the one that was read: places in another would be wrong. */
export const source = route('source', 'GET', z.strictObject({ document: idSchema }), (desk, { document }) => {
  const analysis = desk.analysisOf(document);
  if (!analysis) throw notThere('This document is not in the run.');
  const bytes = analysis.source.format === 'pdf' ? sourceBytes(analysis.source) : null;
  if (bytes === null)
    throw new Refusal(
      409,
      'source-changed',
      'The file is no longer where it was read, has changed since, or is no PDF.',
      'Its text is shown instead. To see its pages put the file back as it was, or run pcp analyse again.',
    );
  return new Bytes('application/pdf', bytes);
});
