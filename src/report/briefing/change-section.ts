import type { Change } from '../../model/index.ts';
import { paragraph, type Section, table } from '../blocks.ts';
import { figure, sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Each commitment of the two plans under one of these; the ids are those of the glossary. */
const kinds: readonly Readonly<{ id: string; of: (change: Change) => boolean }>[] = [
  { id: 'firmer', of: ({ firmness }) => firmness === 'firmer' },
  { id: 'softer', of: ({ firmness }) => firmness === 'softer' },
  { id: 'reworded', of: ({ relation, firmness }) => relation === 'reworded' && firmness === 'same' },
  { id: 'kept', of: ({ relation, firmness }) => relation === 'kept' && firmness === 'same' },
  { id: 'no-match', of: ({ relation }) => relation === 'no-match' },
  { id: 'new', of: ({ relation }) => relation === 'new' },
];

/** What became of the commitments of the plan before; nothing where none was read. */
export function changeSection(model: ReportModel, { area }: ShownEdition): Section[] {
  const { changes } = area;
  const before = changes ? model.edition(area.force, changes.before) : null;
  if (!changes || before === null) return [];
  const rows = kinds.flatMap(({ id, of }) => {
    const count = changes.changes.filter(of).length;
    const { label, explanation } = model.words.term('change', id);
    return count === 0 ? [] : [[label, figure(count), explanation]];
  });
  return [
    {
      id: 'change',
      heading: 'Beside the plan before',
      blocks: [
        paragraph(
          `Held against: ${before.figures.edition.title}. Commitments were matched by machine on words in common; without a match is not the same as given up.${changes.unread === null ? '' : ` ${sentenceText(changes.unread)}`}`,
        ),
        ...table(
          'Commitments of the two plans',
          ['What became of them', 'How many', 'What that means'],
          rows,
          [3, 1, 6],
        ),
      ],
    },
  ];
}
