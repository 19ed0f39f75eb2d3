import { type Cell, type Statement, type Step, steps } from '../model/index.ts';
import type { Reading } from './reading.ts';
import type { Distinct } from './statement.ts';

/** The step that one statement takes its category to. */
export function stepOf(statement: Statement): Step {
  if (statement.kind === 'priority') return 'priority';
  if (statement.kind !== 'commitment') return 'mentioned';
  if (statement.strength === 'aspiration') return 'wish';
  if (statement.strength === 'soft') return 'soft-undertaking';
  return statement.measurable ? 'firm-and-checkable' : 'firm-undertaking';
}

const none: ReadonlySet<Distinct> = new Set();

/**
 * The cell of the statements that belong to it: the furthest step reached, counts apart, pages of that step. Those of
 * them that turn down what it is about name it and undertake nothing of it: they stand last and are counted apart.
 */
export function cellOf(
  reading: Reading,
  belonging: readonly Distinct[],
  turnedDown: ReadonlySet<Distinct> = none,
): Cell {
  if (belonging.length === 0) {
    if (reading.unread !== null) return { state: 'not-read', why: reading.unread };
    return { state: 'not-found', step: 'not-found' };
  }
  const statements = belonging.filter((one) => !turnedDown.has(one)).map((one) => one.statement);
  const refusing = belonging.filter((one) => turnedDown.has(one)).map((one) => one.statement);
  const ordered = [...statements].sort((a, b) => rank(b) - rank(a));
  const step = ordered[0] ? stepOf(ordered[0]) : 'mentioned';
  const count = (...wanted: Step[]) => statements.filter((one) => wanted.includes(stepOf(one))).length;
  const [soft, firm] = [count('soft-undertaking'), count('firm-undertaking', 'firm-and-checkable')];
  return {
    state: 'figure',
    step,
    undertakings: soft + firm,
    firm,
    soft,
    checkable: count('firm-and-checkable'),
    wishes: count('wish'),
    priorities: count('priority'),
    mentions: count('mentioned'),
    ...(refusing.length > 0 && { turnedDown: refusing.map((one) => one.id) }),
    statements: [...ordered, ...refusing].map((one) => one.id),
    pages: pagesOf(ordered[0] ? ordered.filter((one) => stepOf(one) === step) : refusing),
  };
}

function rank(statement: Statement): number {
  return steps.indexOf(stepOf(statement));
}

function pagesOf(statements: readonly Statement[]): number[] {
  const pages = statements.flatMap((one) => one.places.map((place) => place.page));
  return [...new Set(pages.filter((page) => page !== null))].sort((a, b) => a - b);
}
