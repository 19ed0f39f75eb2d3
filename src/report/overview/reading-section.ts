import { type Block, paragraph, type Section } from '../blocks.ts';
import { sentenceText } from '../figures.ts';
import { accuracyBlocks } from '../pack/limits-section.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** What was left out and why, and how often the machine is right. */
export function readingSection(model: ReportModel): Section {
  const left: Block[] =
    model.comparison.leftOut.length === 0
      ? []
      : [
          paragraph('Left out, or shown beside the comparison:'),
          { kind: 'list', items: model.comparison.leftOut.map((one) => leftOutText(model, one)) },
        ];
  return {
    id: 'reading',
    heading: 'How it was read',
    blocks: [
      ...left,
      ...accuracyBlocks(model),
      paragraph(
        `“${model.words.label('step', 'not-found')}” is the machine’s word until a person has looked. Hold every quote against its page before it is used.`,
      ),
      paragraph('Made from the comparison of the last run by: pcp report --format markdown.'),
    ],
  };
}

function leftOutText(
  model: ReportModel,
  { force, edition, document, why }: ReportModel['comparison']['leftOut'][number],
): string {
  const shown: ShownEdition | null = edition === null ? null : model.edition(force, edition);
  return `${shown?.figures.edition.title ?? document ?? model.areaName(force)}: ${sentenceText(why)}`;
}
