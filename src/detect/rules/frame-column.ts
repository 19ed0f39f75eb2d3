import { inFrame, type Rule } from '../rule.ts';

/** The table column holds leads, dates or figures, not actions. */
export const frameColumn: Rule = {
  id: 'frame-column',
  says: 'context',
  doc: 'The table column holds leads, dates or figures, not actions.',
  examples: {
    fires: [{ text: 'June 2026', leadIn: 'By when', blockKind: 'table-cell' }],
    not: [{ text: 'Open a shop', leadIn: 'Action' }],
  },
  match: (reading) => (reading.sentence.blockKind === 'table-cell' ? seen(reading) : []),
};

const seen = inFrame(
  /^(?:lead|owner|by when|when|date|who|target|progress|status|timescale|responsible|partners?|baseline[^:]*|indicator|measures?|purpose|what it is for|what it buys|how much|reference|notes?|source|risk|fund|amount|rag|(?:to be )?(?:done|led|owned|delivered|completed) by|(?:delivery|key|main|lead) (?:partners?|agenc(?:y|ies)|officers?|bod(?:y|ies))|responsib\w+(?: \w+)?|accountable(?: \w+)?|deadline|timescales?|timetable|due(?: date| by)?|completion(?: date)?|cost|budget|20\d\d(?:\/\d\d)?)$/,
);
