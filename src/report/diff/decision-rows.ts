import type { Decision, DecisionChanges, JudgedDecision } from '../../model/index.ts';
import { countOf } from '../figures.ts';

/** The decisions that a change concerns, in lists; those without a row are left out. */
export function decisionsView(changes: DecisionChanges) {
  const { read, contradicted, alreadyContradicted, queued, notPlaced } = changes;
  const lists = [
    {
      title: 'Contradicted by the change',
      explanation: 'The old list agreed with these decisions, and the new one does not.',
      rows: contradicted.map((one) => judgedRow(one)),
    },
    {
      title: 'To be read again',
      explanation:
        'What the category means was said otherwise when these decisions were made, or its id was split or merged since.',
      rows: queued.map((one) => judgedRow(one, reasons[one.why])),
    },
    {
      title: 'Contradicted by both lists',
      explanation: 'A person corrected the machine here, and the change does not mend it.',
      rows: alreadyContradicted.map((one) => judgedRow(one)),
    },
    {
      title: 'Not found in these documents',
      explanation:
        'No sentence of these words stands in a document of that name, so that nothing is said of them.',
      rows: notPlaced.map(rowOf),
    },
  ];
  return { summary: summaryOf(read), lists: lists.filter(({ rows }) => rows.length > 0) };
}

const reasons = {
  definition: 'the definition changed',
  split: 'the category was split',
  merge: 'the category was merged into a wider one',
} as const;

function summaryOf(read: number): string {
  return read === 0
    ? 'There are no decisions of people to hold the change against.'
    : `${countOf(read, 'decision')} held against the change.`;
}

function judgedRow(judged: JudgedDecision, why: string | null = null) {
  const { decision, code, page, words, madeUnder, now } = judged;
  const row = rowOf(decision);
  const renamed = code === decision.code ? '' : `, now ${code}`;
  const because = words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`;
  return {
    ...row,
    place: page === null ? row.place : `${row.place}, page ${page}`,
    said: `${row.said}${renamed}${because}`,
    under: `made under definition ${madeUnder}${now === null || now === madeUnder ? '' : `, now definition ${now}`}`,
    why,
  };
}

function rowOf({ quote, document, code, verdict, reviewer, date, definition }: Decision) {
  return {
    quote,
    place: document,
    said: `${code} ${verdict} by ${reviewer} on ${date.slice(0, 10)}`,
    under: `definition ${definition.slice(0, 8)}`,
    why: null as string | null,
  };
}
