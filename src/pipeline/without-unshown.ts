import type { Analysis, ReviewEntry } from '../model/index.ts';

/**
 * An analysis without what no comparison shows: why a sentence that names nothing is context, and where it stands. Those
 * of 43 plans are held in memory together while they are compared. Where people have decided something of the plan, a sentence of
 * any kind may be shown, so that all keep their places.
 */
export function withoutUnshown(analysis: Analysis, decisions: readonly ReviewEntry[] = []): Analysis {
  const isDecided = decisions.some((entry) => isOn(entry, analysis));
  const sentences = analysis.sentences.map((sentence) =>
    sentence.kind === 'context' && !sentence.uncertain && sentence.tags.length === 0
      ? { ...sentence, reasons: [], ...(!isDecided && { boxes: [] }) }
      : sentence,
  );
  return { ...analysis, sentences };
}

/** Words decided in another edition of an area may be found in this one. */
const isOn = (entry: ReviewEntry, { source, edition }: Analysis): boolean =>
  'anchor' in entry && (entry.anchor.area === edition.area || entry.anchor.source === source.sha256);
