import type { Gap } from '../../model/index.ts';
import { type Block, paragraph, type Section, subheading } from '../blocks.ts';
import { countOf, figure } from '../figures.ts';
import { lookedForText } from '../looked-for.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { quoteOf } from './sayings.ts';
import type { PackSubject } from './subject.ts';

/** Quotes of other plans that are shown for one subject. */
const mostQuotes = 3;

/** What of the subject was not found in the plan. */
export function gapsIn({ comparison }: ReportModel, shown: ShownEdition, subject: PackSubject): Gap[] {
  return subject.categories.flatMap(({ facet, code }) =>
    comparison.gaps.filter(
      (gap) =>
        gap.facet === facet &&
        gap.code === code &&
        gap.force === shown.area.force &&
        gap.edition === shown.figures.edition.edition,
    ),
  );
}

/** What was not found in the plan, with the words of the plans that undertake it. */
export function gapsSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const gaps = gapsIn(model, shown, subject);
  const some = gaps.filter(({ undertakenBy }) => undertakenBy.length > 0);
  const none = gaps
    .filter(({ undertakenBy }) => undertakenBy.length === 0)
    .map((gap) => named(model, subject, gap));
  return {
    id: 'not-found',
    heading: 'What was not found in the plan',
    blocks: [
      paragraph(
        `Of ${countOf(subject.categories.length, 'subject')} under it, ${figure(gaps.length)} ${gaps.length === 1 ? 'was' : 'were'} not found by the machine; ${model.looked}. ${figure(some.length)} of these ${some.length === 1 ? 'is' : 'are'} undertaken in another plan compared.`,
      ),
      ...notRead(shown, subject),
      ...some.flatMap((gap) => peersOf(model, subject, gap)),
      ...(none.length > 0
        ? [paragraph(`Undertaken in none of the plans compared: ${none.join('; ')}.`)]
        : []),
    ],
  };
}

/** A subject, and who has read the plan for it. */
function named(model: ReportModel, subject: PackSubject, gap: Gap): string {
  const read = lookedForText(model, gap);
  return read === null ? labelOf(subject, gap) : `${labelOf(subject, gap)} (${read})`;
}

const labelOf = (subject: PackSubject, { facet, code }: Gap): string =>
  subject.categories.find((one) => one.facet === facet && one.code === code)?.label ?? code;

/** Where a cell could not be read nothing is said to be missing. */
function notRead({ figures }: ShownEdition, subject: PackSubject): Block[] {
  const cells = subject.categories.map(({ facet, code }) => figures.cells[facet]?.[code]);
  const why = cells.flatMap((cell) => (cell?.state === 'not-read' ? [cell.why] : []))[0];
  return why === undefined ? [] : [paragraph(`Of some subjects nothing can be said, because ${why}.`)];
}

function peersOf(model: ReportModel, subject: PackSubject, gap: Gap): Block[] {
  const peers = gap.undertakenBy.flatMap(({ force, edition, statement }) => {
    const shown = model.edition(force, edition);
    const said = shown?.statements.get(statement);
    return shown && said ? [{ shown, said }] : [];
  });
  const more = peers.slice(mostQuotes).map(({ shown }) => shown.name);
  return [
    subheading(named(model, subject, gap)),
    ...peers.slice(0, mostQuotes).map(({ shown, said }) => quoteOf(model, shown, said, true)),
    ...(more.length > 0 ? [paragraph(`Also undertaken by ${more.join(', ')}.`)] : []),
  ];
}
