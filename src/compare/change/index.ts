import type { Change, EditionChanges, Statement, Strength } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { contentWords } from '../content-words.ts';
import type { Reading } from '../reading.ts';
import { likeness as likenessOf } from '../similar.ts';
import { earlierEdition } from './earlier-edition.ts';
import { type Match, matchStatements } from './match.ts';

/** Above this two statements say the same thing beyond doubt; below it a person should read both. */
const sureAbove = 0.5;

const strengthOrder: readonly Strength[] = ['aspiration', 'soft', 'firm'];

type Said = Readonly<{ statement: Statement; folded: string }>;

/**
 * What changed between the compared edition of an area and the one before it, commitment by commitment, wishes among
 * them. Null where there is no earlier edition. Nothing is said to be new or without a match where one of the two could
 * not be read well enough.
 */
export function changesOf(compared: Reading, all: readonly Reading[]): EditionChanges | null {
  const placement = earlierEdition(
    compared.placement,
    all.map((one) => one.placement),
  );
  const earlier = all.find((one) => one.placement === placement);
  if (!earlier) return null;
  const [before, after] = [commitmentsOf(earlier), commitmentsOf(compared)];
  const matches = matchStatements(before, after);
  const byAfter = new Map(matches.map((match) => [match.after, match]));
  const matched = new Set(matches.map((match) => match.before));
  const unread = whyUnread(earlier, compared);
  const later = after.flatMap((one) => {
    const match = byAfter.get(one);
    if (match) return [changeOf(match)];
    return unread === null ? [alone('new', null, one.statement.id)] : [];
  });
  const left = unread === null ? before.filter((one) => !matched.has(one)) : [];
  return {
    before: earlier.placement.edition,
    after: compared.placement.edition,
    unread,
    changes: [...later, ...left.map((one) => alone('no-match', one.statement.id, null))],
  };
}

function commitmentsOf({ distinct }: Reading): Said[] {
  return distinct
    .filter(({ statement }) => statement.kind === 'commitment')
    .map(({ statement }) => ({ statement, folded: foldText(statement.quote) }));
}

function whyUnread(earlier: Reading, compared: Reading): string | null {
  if (earlier.unread !== null) return `of the earlier edition ${earlier.unread}`;
  return compared.unread === null ? null : `of the later edition ${compared.unread}`;
}

function changeOf({ before, after, likeness }: Match<Said>): Change {
  const same = likenessOf(contentWords(before.folded), contentWords(after.folded)) === 'equal';
  return {
    relation: same ? 'kept' : 'reworded',
    firmness: firmnessOf(before.statement, after.statement),
    likeness: Math.round(likeness * 1000) / 1000,
    sure: same || likeness >= sureAbove,
    before: before.statement.id,
    after: after.statement.id,
  };
}

function firmnessOf(before: Statement, after: Statement): Change['firmness'] {
  const step = (statement: Statement) => strengthOrder.indexOf(statement.strength ?? 'soft');
  const change = step(after) - step(before);
  if (change === 0) return 'same';
  return change > 0 ? 'firmer' : 'softer';
}

function alone(relation: 'new' | 'no-match', before: string | null, after: string | null): Change {
  return { relation, firmness: null, likeness: null, sure: true, before, after };
}
