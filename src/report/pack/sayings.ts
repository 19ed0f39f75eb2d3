import type { Statement } from '../../model/index.ts';
import type { Quote } from '../blocks.ts';
import { isUndertaking, pagesOf, pagesShort, stepOf } from '../figures.ts';
import { readingMark } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { trustOfStatement } from '../trust.ts';
import type { PackSubject } from './subject.ts';

/** What a plan says on the subject, in the order of its cell: the furthest step first. */
export function sayingsOf(shown: ShownEdition, subject: PackSubject): Statement[] {
  const cell = subject.cellOf(shown);
  if (cell?.state !== 'figure') return [];
  return cell.statements.flatMap((id) => shown.statements.get(id) ?? []);
}

/** What it undertakes of it; what turns it down is none. */
export function undertakingsOf(shown: ShownEdition, subject: PackSubject): Statement[] {
  const cell = subject.cellOf(shown);
  const refusing = new Set(cell?.state === 'figure' ? cell.turnedDown : []);
  return sayingsOf(shown, subject).filter((said) => isUndertaking(said) && !refusing.has(said.id));
}

/** A statement's words with its place and marks; with the plan's area where `named`. */
export function quoteOf(model: ReportModel, shown: ShownEdition, statement: Statement, named = false): Quote {
  const { words } = model;
  const { level, recognised } = trustOfStatement(shown, statement);
  const trust = level === 'poor' ? 'poor' : recognised ? 'recognised' : level === 'check' ? 'check' : null;
  const where = whereOf(shown, statement);
  const marks = [
    words.label('step', stepOf(statement)),
    statement.kind === 'commitment' && statement.actor !== null
      ? words.label('actor', statement.actor)
      : null,
    statement.uncertain ? words.label('mark', 'uncertain') : null,
    trust === null ? null : words.label('trust', trust),
    readingMark(shown, statement, words)?.text ?? null,
  ];
  return {
    kind: 'quote',
    leadIn: statement.leadIn,
    text: statement.quote,
    where: named ? `${shown.name}, ${where}` : where,
    marks: marks.filter((mark) => mark !== null),
  };
}

/** "p. 7", or the file's name for formats without pages. */
export function whereOf({ figures }: ShownEdition, statement: Statement): string {
  const pages = pagesShort(pagesOf(statement));
  if (pages !== '') return pages;
  const file = figures.documents.find(({ id }) => id === statement.places[0]?.document);
  return file?.name ?? 'no page';
}
