import { type Block, paragraph, type Section, table } from '../blocks.ts';
import { figure, sentenceText } from '../figures.ts';
import { problemsOf } from '../html/problem-view.ts';
import { trustView } from '../html/trust-view.ts';
import { accuracyBlocks } from '../pack/limits-section.ts';
import { readShareText } from '../read-share.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Kinds of trouble that are each told; the report has all. */
const mostProblems = 5;

/** Which files were read and how well, how often the machine is right, and how the briefing is made again. */
export function readingSection(model: ReportModel, shown: ShownEdition, command: string): Section {
  const { words } = model;
  const { edition, counts } = shown.figures;
  const welsh =
    counts.welshWords === 0 ? '' : ` ${figure(counts.welshWords)} Welsh words were recognised and not read.`;
  return {
    id: 'reading',
    heading: 'How it was read',
    blocks: [
      paragraph(
        `${sentenceText([words.label('purpose', edition.purpose), words.label('status', edition.status), words.label('standing', edition.standing)].join(', '))} A machine read ${figure(counts.sentences)} sentences and list items, found what is undertaken by rules and weights, and tagged it by the words of a list.${welsh}`,
      ),
      ...filesTable(model, shown),
      ...problemBlocks(model, shown),
      paragraph(readShareText(shown)),
      ...accuracyBlocks(model),
      paragraph(
        `“${model.words.label('step', 'not-found')}” is the machine’s word until a person has looked. Hold every quote against its page before it is used. Nothing is said here of whether an undertaking was kept.`,
      ),
      paragraph(
        `Made from the comparison of the last run by: ${command}. The same comparison gives the same bytes.`,
      ),
    ],
  };
}

function filesTable(model: ReportModel, shown: ShownEdition): Block[] {
  const trust = trustView(model, shown);
  return table(
    'Files read',
    ['File', 'How well', 'What to hold against the source'],
    shown.figures.documents.map(({ name, pages }) => {
      const own = trust.find((one) => one.name === name);
      const reasons =
        own?.reasons.map((reason) =>
          [reason.says.replace(/\.$/, ''), reason.pages].filter(Boolean).join(', '),
        ) ?? [];
      return [name, own?.summary ?? (pages === null ? 'a format without pages' : ''), reasons.join('; ')];
    }),
    [3, 4, 4],
  );
}

function problemBlocks(model: ReportModel, shown: ShownEdition): Block[] {
  const problems = problemsOf(model, shown);
  if (problems.length === 0) return [];
  const more = problems.length - mostProblems;
  return [
    paragraph('Met in reading:'),
    {
      kind: 'list',
      items: [
        ...problems
          .slice(0, mostProblems)
          .map(({ file, pages, message }) => `${[file, pages].filter(Boolean).join(', ')}: ${message}`),
        ...(more > 0 ? [`and ${figure(more)} more, which the report lists`] : []),
      ],
    },
  ];
}
