import { itemStates } from '../../../model/frames.ts';
import { pagesOf } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';
import { quoteRead, quoteReadField } from '../reading-columns.ts';

/** A row an edition and a thing that a frame of law or policy names. */
export const framesTable = ({ editions }: ReportModel): Table => ({
  name: 'frames',
  title: 'Held against law and policy',
  description:
    'A row an edition and a thing that a frame of law or policy names: where the document speaks of it, or why nothing is said. Not found means not found in the files read for this edition; matters may be in annexes. Nothing is said of whether a duty was met.',
  primaryKey: ['area', 'edition', 'frame', 'item'],
  foreignKeys: [
    editionReference,
    { fields: ['frame', 'item'], table: 'frame-items', reference: ['frame', 'item'] },
  ],
  fields: [
    ...editionFields,
    key('frame', 'Frame'),
    key('item', 'What it names'),
    text('state', 'What is said of it', itemStates),
    text('why', 'Why nothing is said, or why the frame is not held against this edition'),
    text('held_against', 'The date it is held against: a day, a month or a year'),
    text('held_from', 'Whether that is the date of issue or the start of its period', [
      'issued',
      'period-start',
      'unknown',
    ]),
    integer('statements', 'How many statements name it'),
    text('statement', 'Id of the one that names it most plainly'),
    text('quote', 'Its words'),
    text('pages', 'Its pages, separated by spaces'),
    text('documents', 'Files that it stands in, separated by |'),
    quoteReadField,
  ],
  rows: editions.flatMap(rowsOf),
});

function rowsOf(shown: ShownEdition): Value[][] {
  const { frames, documents } = shown.figures;
  if (!frames) return [];
  return frames.checks.map(({ frame, item, state, why, count, statements }) => {
    const plainest = statements[0] === undefined ? undefined : shown.statements.get(statements[0]);
    const files = new Set(plainest?.places.map((place) => place.document));
    const names = documents.filter(({ id }) => files.has(id)).map(({ name }) => name);
    return [
      ...editionKey(shown),
      frame,
      item,
      state,
      why,
      frames.held.date,
      frames.held.from,
      count,
      plainest?.id ?? null,
      plainest?.quote ?? null,
      plainest ? pagesOf(plainest).join(' ') : null,
      names.join('|') || null,
      quoteRead(shown, plainest?.id),
    ];
  });
}

/** A row a thing that a frame names, with what the frame says and where that is from. */
export const frameItemsTable = ({ comparison }: ReportModel): Table => ({
  name: 'frame-items',
  title: 'Frames of law and policy',
  description: 'A row a thing that a frame names, in our own words, with the frame and its sources.',
  primaryKey: ['frame', 'item'],
  fields: [
    key('frame', 'Frame'),
    key('item', 'What it names'),
    text('label', 'In plain words'),
    text('ref', 'Place in the source'),
    text('frame_label', 'The frame in plain words'),
    text('basis', 'Law, policy, or a report', ['law', 'policy', 'report']),
    text('says', 'What the frame says, in our own words'),
    text('sources', 'Where that is from, separated by |'),
    text('as_of', 'When it was written from there'),
    text('applies_from', 'First day, month or year'),
    text('applies_to', 'Last day, month or year'),
    text('bodies', 'Kinds of body it is about, separated by |; anyone where it is about none'),
    text('unverified', 'What was not checked'),
    text('facet', 'Facet of the taxonomy by whose words it is found'),
    text('code', 'Category'),
  ],
  rows: (comparison.frames?.frames ?? []).flatMap((frame) =>
    frame.items.map(({ id, label, ref, facet, code }) => [
      frame.id,
      id,
      label,
      ref,
      frame.label,
      frame.basis,
      frame.says,
      frame.sources.join('|'),
      frame.asOf,
      frame.appliesFrom,
      frame.appliesTo,
      frame.bodies === 'anyone' ? 'anyone' : frame.bodies.map(({ kind }) => kind).join('|'),
      frame.unverified,
      facet,
      code,
    ]),
  ),
});
