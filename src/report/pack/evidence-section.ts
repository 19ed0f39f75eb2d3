import type { Intervention } from '../../model/index.ts';
import { type Block, cell, paragraph, type Section, subheading, table } from '../blocks.ts';
import { extentOf } from '../evidence-groups.ts';
import { countOf, figure, sentenceText } from '../figures.ts';
import { webAddress } from '../html/source-link.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { linksOf, type Tried, triedIn } from './links.ts';
import { quoteOf, undertakingsOf } from './sayings.ts';
import type { PackSubject } from './subject.ts';

/** What is known of what the plan undertakes: by its own words with verdict, by subject without. */
export function evidenceSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const { evidenceBase } = model.comparison;
  const undertakings = undertakingsOf(shown, subject);
  const named = linksOf(shown, undertakings, 'wording');
  const related = linksOf(shown, undertakings, 'category');
  const linked = new Set([...named, ...related].map(({ statement }) => statement));
  const tried = triedIn(model, named);
  const also = triedIn(model, related).filter(({ label }) => !tried.some((one) => one.label === label));
  return {
    id: 'evidence',
    heading: 'What the evidence says',
    blocks: [
      paragraph(
        'A verdict is given only where the words of the plan name what was evaluated. It speaks of the study, not of the plan. Evidence on the same subject stands apart and gives no verdict.',
      ),
      ...(tried.length === 0 ? [paragraph('No undertaking here names an evaluated intervention.')] : []),
      ...tried.flatMap((one) => triedBlocks(model, shown, one)),
      ...relatedBlocks(model, also),
      paragraph(
        `Of ${countOf(undertakings.length, 'undertaking')}, ${figure(undertakings.length - linked.size)} ${undertakings.length - linked.size === 1 ? 'meets' : 'meet'} nothing in this evidence base (${extentOf(evidenceBase)}). It is a selection: what is not in it may still have been evaluated.`,
      ),
    ],
  };
}

function triedBlocks(model: ReportModel, shown: ShownEdition, { label, studies, links }: Tried): Block[] {
  const { words } = model;
  const verdicts = [...new Set(links.map(({ verdict }) => words.label('verdict', verdict ?? 'none')))];
  const withheld = studies.flatMap(({ verdictWithheld }) =>
    verdictWithheld === null ? [] : [sentenceText(verdictWithheld)],
  );
  const naming = [...new Set(links.map(({ statement }) => statement))];
  return [
    subheading(label),
    paragraph(
      `${verdicts.join('; ')}.${verdicts.includes(words.label('verdict', 'none')) ? ` ${withheld.join(' ')}` : ''}`.trim(),
    ),
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

/** Authors, year, title and publisher. A mirror is named and not linked to: nobody vouches for what it shows. */
function sourceOf({ authors, year, title, publisher, seenIn, address }: Intervention) {
  const parts = [year === null ? authors : `${authors} (${year})`, title, publisher];
  const text = parts.filter((part) => part !== null && part !== '').join('. ');
  return cell(text, seenIn === 'mirror' ? null : webAddress(address));
}

function relatedBlocks(model: ReportModel, also: readonly Tried[]): Block[] {
  if (also.length === 0) return [];
  const rows = also.map(({ label, studies, links }) => [
    label,
    sourceOf(studies[0]!),
    `${studies[0]!.quality.scale}: ${studies[0]!.quality.rating}`,
    figure(new Set(links.map(({ statement }) => statement)).size),
  ]);
  return [
    subheading(model.words.label('basis', 'category')),
    paragraph(model.words.term('basis', 'category').explanation),
    ...table(
      'Evidence on the same subject, without verdict',
      ['Intervention', 'Source', 'Quality', 'Undertakings on the same subject'],
      rows,
    ),
  ];
}
