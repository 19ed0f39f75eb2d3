import type { Anchor, PracticeItem } from '../../model/index.ts';

/** The document that practice entries name: no document of a run has this id, so that they are on no plan. */
export const practiceDocument = 'practice-round';

/** The anchor of an answer to a practice item. */
export const practiceAnchor = ({ unit, text, leadIn, page }: PracticeItem): Anchor => ({
  ...nowhere,
  sentence: unit,
  quote: text,
  leadIn,
  page,
});

/** The anchor of the note by which somebody opens live coding before the round is passed. */
export const overrideAnchor = (): Anchor => ({ ...nowhere, quote: 'The practice round' });

const nowhere = {
  document: practiceDocument,
  source: practiceDocument,
  edition: '',
  area: '',
  sentence: null,
  prefix: '',
  suffix: '',
  leadIn: null,
  page: null,
  boxes: [],
  position: { start: 0, end: 0, of: 0 },
};
