import type { Intervention } from '../../model/index.ts';
import { type Block, paragraph, type Section, subheading, table } from '../blocks.ts';
import { confirmationOf } from '../confirmed.ts';
import { extentOf } from '../evidence-groups.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { mayHarm, noVerdict } from './finding.ts';
import { namedBy, relatedTo, type Tried, triedIn } from './links.ts';
import { relatedBlocks } from './related-evidence.ts';
import { quoteOf, undertakingsOf } from './sayings.ts';
import { sourceOf } from './source.ts';
import type { PackSubject } from './subject.ts';

/** What is known of what the plan undertakes: by its own words with verdict, by subject without. */
export function evidenceSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const { evidenceBase } = model.comparison;
  const undertakings = undertakingsOf(shown, subject);
  const named = namedBy(shown, undertakings);
  const related = relatedTo(shown, undertakings);
  const linked = new Set([...named, ...related].map(({ statement }) => statement));
  const tried = triedIn(model, named);
  const also = triedIn(model, related).filter(({ label }) => !tried.some((one) => one.label === label));
  return {
    id: 'evidence',
    heading: 'What the evidence says',
    blocks: [
      paragraph(
        'A verdict is given only where the words of the plan name what was evaluated. It speaks of the study, not of the plan. Evidence on the same subject stands apart: its verdict is of the studies alone, and none is given on the plan.',
      ),
      ...(tried.length === 0 ? [paragraph('No undertaking here names an evaluated intervention.')] : []),
      ...tried.flatMap((one) => triedBlocks(model, shown, one)),
      ...relatedBlocks(model, subject, also),
      paragraph(
        `Of ${countOf(undertakings.length, 'undertaking')}, ${figure(undertakings.length - linked.size)} ${undertakings.length - linked.size === 1 ? 'meets' : 'meet'} nothing in this evidence base (${extentOf(evidenceBase)}). It is a selection: what is not in it may still have been evaluated.`,
      ),
    ],
  };
}

function triedBlocks(model: ReportModel, shown: ShownEdition, one: Tried): Block[] {
  const { label, studies, links } = one;
  const given = links.flatMap(({ verdict }) =>
    verdict === null ? [] : model.words.label('verdict', verdict),
  );
  const confirmed = one.verdict === 'may-harm' ? confirmationOf(studies) : null;
  const naming = [...new Set(links.map(({ statement }) => statement))];
  return [
    subheading(label),
    ...(mayHarm(one)
      ? [
          paragraph(
            'Warning: possible harm. A study found more of what was to be prevented where this was tried.',
          ),
        ]
      : []),
    paragraph(given.length === 0 ? noVerdict(studies) : `${[...new Set(given)].join('; ')}.`),
    ...(confirmed === null ? [] : [paragraph(confirmed)]),
    ...studyTable(model, `${label}: studies`, studies),
    ...naming.flatMap((id) => {
      const statement = shown.statements.get(id);
      return statement ? [quoteOf(model, shown, statement)] : [];
    }),
  ];
}

function studyTable({ words }: ReportModel, caption: string, studies: readonly Intervention[]): Block[] {
  return table(
    caption,
    ['Source', 'What was evaluated', 'What was found', 'Quality', 'About organised crime', 'Seen where'],
    studies.map((study) => [
      sourceOf(study),
      study.against === null ? study.evaluates : `${study.evaluates}, against ${study.against}`,
      `${study.outcome}: ${study.effect}`,
      `${study.quality.scale}: ${study.quality.rating}`,
      words.label('organised-crime-evidence', study.organisedCrime),
      `${words.label('seen-in', study.seenIn)}${study.checkedAgainstOriginal ? '' : '; not checked against the original'}`,
    ]),
  );
}
