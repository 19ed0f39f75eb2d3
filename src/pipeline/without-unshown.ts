import type { Analysis } from '../model/index.ts';

/**
 * An analysis without what no comparison shows: why a sentence that names nothing is context, and where it stands. Those
 * of 43 plans are held in memory together while they are compared.
 */
export function withoutUnshown(analysis: Analysis): Analysis {
  const sentences = analysis.sentences.map((sentence) =>
    sentence.kind === 'context' && !sentence.uncertain && sentence.tags.length === 0
      ? { ...sentence, reasons: [], boxes: [] }
      : sentence,
  );
  return { ...analysis, sentences };
}
