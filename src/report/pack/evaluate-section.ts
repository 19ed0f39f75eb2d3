import type { Statement, Verdict } from '../../model/index.ts';
import { type Block, paragraph, type Section, subheading } from '../blocks.ts';
import { stepOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { namedBy } from './links.ts';
import { quoteOf, undertakingsOf } from './sayings.ts';
import type { PackSubject } from './subject.ts';

/** How many of what, how much, when and who a wording must say for its result to be looked for. */
const enoughSaid = 3;

/**
 * Verdicts that leave the effect of a named intervention open. What may harm waits for a person first; where no verdict
 * is given because a study was read in a copy, the effect is not open: it was not checked.
 */
const open: readonly (Verdict | null)[] = [
  'mixed',
  'no-clear-effect',
  'evaluated-for-another-outcome',
  'untested',
];

/** Undertakings that could be evaluated, each under the first reason that fits. */
export function evaluable({ comparison }: ReportModel, shown: ShownEdition, subject: PackSubject) {
  const pilots = new Set(comparison.evidenceUse?.pilots.map(({ code }) => code));
  const undertakings = undertakingsOf(shown, subject);
  const named = namedBy(shown, undertakings);
  const taken = new Set<string>();
  const pick = (fits: (statement: Statement) => boolean): Statement[] => {
    const picked = undertakings.filter((one) => !taken.has(one.id) && fits(one));
    for (const { id } of picked) taken.add(id);
    return picked;
  };
  const ofThis = (id: string) => named.filter(({ statement }) => statement === id);
  const saysEnough = (one: Statement): boolean =>
    stepOf(one) === 'firm-and-checkable' &&
    (one.anatomy?.testability.score ?? 0) >= enoughSaid &&
    ofThis(one.id).length === 0;
  return {
    already: pick(({ codes }) => codes.includes('evaluation') || codes.includes('experiment')),
    openEffect: pick(
      ({ id }) => ofThis(id).length > 0 && ofThis(id).every(({ verdict }) => open.includes(verdict)),
    ),
    pilot: pick((one) => saysEnough(one) && one.codes.some((code) => pilots.has(code))),
    nothingKnown: pick(saysEnough),
  };
}

/** What could be evaluated, and why it is listed. */
export function evaluateSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const { already, openEffect, pilot, nothingKnown } = evaluable(model, shown, subject);
  const group = (heading: string, why: string, statements: readonly Statement[]): Block[] =>
    statements.length === 0
      ? []
      : [
          subheading(heading),
          paragraph(why),
          ...statements.map((statement) => quoteOf(model, shown, statement)),
        ];
  const blocks = [
    ...group(
      'To be evaluated or tried out by its own words',
      'The plan itself says that it will look at whether it worked, or try it out first.',
      already,
    ),
    ...group(
      'Names an intervention whose effect is open',
      'The studies held of it are mixed, found no clear effect or measured another outcome, or a source says that it has not been evaluated.',
      openEffect,
    ),
    ...group(
      'Says enough to be followed, on a subject where a pilot would teach most',
      'Firm and checkable; its words say three or more of what, how much, when and who; and many of the plans undertake something on its subject, of which this evidence base holds no good study.',
      pilot,
    ),
    ...group(
      'Says enough to be followed, on another subject',
      'Firm and checkable; its words say three or more of what, how much, when and who; and it names no intervention of this evidence base.',
      nothingKnown,
    ),
  ];
  return {
    id: 'evaluate',
    heading: 'What could be evaluated',
    blocks: [
      paragraph(
        blocks.length === 0
          ? 'Nothing here meets the rules by which undertakings are listed.'
          : 'Listed by rule, each once. Whether it should be evaluated, and how, is for people to judge.',
      ),
      ...blocks,
    ],
  };
}
