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

/** The cell of the statements that belong to it: the furthest step reached, counts apart, pages of that step. */
export function cellOf(reading: Reading, belonging: readonly Distinct[]): Cell {
  if (belonging.length === 0) {
    if (reading.unread !== null) return { state: 'not-read', why: reading.unread };
    return { state: 'not-found', step: 'not-found' };
  }
  const statements = belonging.map((one) => one.statement);
  const ordered = [...statements].sort((a, b) => rank(b) - rank(a));
  const step = stepOf(ordered[0]!);
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
    statements: ordered.map((one) => one.id),
    pages: pagesOf(ordered.filter((one) => stepOf(one) === step)),
  };
}

function rank(statement: Statement): number {
  return steps.indexOf(stepOf(statement));
}

function pagesOf(statements: readonly Statement[]): number[] {
  const pages = statements.flatMap((one) => one.places.map((place) => place.page));
  return [...new Set(pages.filter((page) => page !== null))].sort((a, b) => a - b);
}
