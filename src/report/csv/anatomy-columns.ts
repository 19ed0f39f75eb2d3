import { testabilityLevels } from '../../model/anatomy.ts';
import type { Statement } from '../../model/index.ts';
import { partsByRole, wordsOfParts } from '../anatomy.ts';
import type { Words } from '../words.ts';
import { type Field, integer, number, text, type Value } from './field.ts';

const several = 'separated by | where there are several; commitments only';

/** Columns for what a commitment is made of; all are empty for what undertakes nothing. */
export const anatomyFields: readonly Field[] = [
  text(
    'who',
    `The words that name who is to do it, from the sentence, its row or the line above, ${several}`,
  ),
  text('action', `The verb that says what is to be done, ${several}`),
  text('object', `What that is done to, ${several}`),
  text('measure', `What is counted or measured, ${several}`),
  text('target', `How much is to be reached, ${several}`),
  text('baseline', `From how much or from when, ${several}`),
  text('deadline', `By, from or for when, ${several}`),
  text('deadline_from', 'First day of the first deadline (YYYY-MM-DD) where its words give one'),
  text('deadline_to', 'Last day of the first deadline (YYYY-MM-DD) where its words give one'),
  text('how_often', `How often, ${several}`),
  text('money', `Sums, ${several}`),
  number('pounds', 'The first sum in pounds'),
  text('partners', `Named bodies other than the one that acts, ${several}`),
  text('deliverables', `Named schemes and things to be made, ${several}`),
  text('testability', 'Whether a reader could later say that it was done', testabilityLevels),
  integer('testability_score', 'How many of what, how much, when and who its words say, 0 to 4'),
  text('testability_reasons', 'What speaks for and against that, separated by |'),
];

/** The values of these columns for a statement. */
export function anatomyValues(statement: Statement, words: Words): Value[] {
  const testability = statement.anatomy?.testability;
  if (testability === undefined) return nothing;
  const parts = partsByRole(statement);
  const date = parts.deadline?.find(({ value }) => value?.kind === 'date')?.value;
  const sum = parts.money?.find(({ value }) => value?.kind === 'money')?.value;
  const reasons = testability.reasons.map(({ id }) => words.label('testability-reason', id));
  return [
    wordsOfParts(parts.actor),
    wordsOfParts(parts.action),
    wordsOfParts(parts.object),
    wordsOfParts(parts.measure),
    wordsOfParts(parts.target),
    wordsOfParts(parts.baseline),
    wordsOfParts(parts.deadline),
    date?.kind === 'date' ? (date.from ?? null) : null,
    date?.kind === 'date' ? (date.to ?? null) : null,
    wordsOfParts(parts.frequency),
    wordsOfParts(parts.money),
    sum?.kind === 'money' ? sum.amount : null,
    wordsOfParts(parts.partner),
    wordsOfParts(parts.deliverable),
    testability.level,
    testability.score,
    reasons.length === 0 ? null : reasons.join(' | '),
  ];
}

const nothing: Value[] = anatomyFields.map(() => null);
