import { type Block, paragraph, type Section, subheading } from '../blocks.ts';
import { countOf, isUndertaking } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { quoteOf, sayingsOf, undertakingsOf } from './sayings.ts';
import type { PackSubject } from './subject.ts';

/** What the plan undertakes on the subject, with every quote; then what it wishes for or names as a priority. */
export function ownSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const undertakings = undertakingsOf(shown, subject);
  const apart = sayingsOf(shown, subject).filter(
    (statement) => !isUndertaking(statement) && ['commitment', 'priority'].includes(statement.kind),
  );
  const quotes = (statements: typeof apart): Block[] =>
    statements.map((statement) => quoteOf(model, shown, statement));
  return {
    id: 'undertakes',
    heading: 'What the plan undertakes',
    blocks: [
      paragraph(
        undertakings.length === 0
          ? 'No undertaking on it was found by the machine.'
          : `${countOf(undertakings.length, 'undertaking')}, those that go furthest first. One that is printed several times stands once.`,
      ),
      ...quotes(undertakings),
      ...(apart.length === 0
        ? []
        : [
            subheading('Wished for, or named as a priority'),
            paragraph(`${countOf(apart.length, 'statement')}, counted as no undertaking.`),
            ...quotes(apart),
          ]),
    ],
  };
}
