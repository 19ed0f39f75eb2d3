import type { Judgement } from '../judge/index.ts';
import { sharedJudgement } from './shared.ts';

/** A column of a table, and a table: what `writeCsv` of the report takes. */
type Field = Readonly<{ name: string; type: 'string' | 'integer' | 'boolean'; description: string }>;
type Value = string | number | boolean | null;
export type ReviewTable = Readonly<{ fields: readonly Field[]; rows: readonly (readonly Value[])[] }>;

const text = (name: string, description: string): Field => ({ name, type: 'string', description });

/** What every row says of a reader's judgement. */
const common: readonly (Field & Readonly<{ of: (judgement: Judgement) => Value }>)[] = [
  { ...text('area', 'Slug of the area'), of: ({ last }) => last.anchor.area },
  { ...text('edition', 'Id of the edition'), of: ({ last }) => last.anchor.edition },
  { ...text('document', 'Id of the document'), of: ({ last }) => last.anchor.document },
  {
    name: 'page',
    type: 'integer',
    description: 'Page, 1-based; empty for formats without pages',
    of: ({ last }) => last.anchor.page,
  },
  { ...text('quote', 'The words that were judged'), of: ({ last }) => last.anchor.quote },
  { ...text('lead_in', 'The line that introduces them'), of: ({ last }) => last.anchor.leadIn },
  { ...text('reviewer', 'Pseudonym of the reader'), of: ({ reviewer }) => reviewer },
  { ...text('at', 'Time of the last decision on it, UTC'), of: ({ last }) => last.at },
  { ...text('purpose', 'What it was judged for'), of: ({ purpose }) => purpose },
  { ...text('sample', 'Id of the random sample'), of: ({ sample }) => sample },
  {
    name: 'unseen',
    type: 'boolean',
    description: "Whether the machine's reading was hidden",
    of: ({ hidden }) => hidden,
  },
  { ...text('kind', 'What the reader calls it'), of: ({ coding }) => coding?.kind ?? null },
  { ...text('strength', 'For commitments'), of: ({ coding }) => coding?.strength ?? null },
  { ...text('actor', 'For commitments'), of: ({ coding }) => coding?.actor ?? null },
  {
    name: 'measurable',
    type: 'boolean',
    description: 'For commitments',
    of: ({ coding }) => coding?.measurable ?? null,
  },
  {
    ...text('machine_kind', 'What the machine called it then'),
    of: ({ last }) => last.suggestion?.kind ?? null,
  },
  {
    ...text('notes', 'Notes of the reader'),
    of: ({ notes }) => (notes.length > 0 ? notes.join(' / ') : null),
  },
  { name: 'flagged', type: 'boolean', description: 'Whether it was flagged', of: ({ flagged }) => flagged },
  { ...text('codebook', 'Version of the codebook'), of: ({ last }) => last.codebook },
  { ...text('taxonomy', 'Version of the taxonomy'), of: ({ last }) => last.taxonomy.version },
];

/** A row for each reader, item and code; one without a code where the reader gave none. */
export function longTable(judgements: readonly Judgement[]): ReviewTable {
  const rows = judgements.map(sharedJudgement).flatMap((judgement) => {
    const before = common.map(({ of }) => of(judgement));
    const codes = judgement.coding?.codes ?? [];
    const machine = judgement.last.suggestion?.codes ?? [];
    const definitions = judgement.last.definitions;
    return (codes.length === 0 ? [null] : codes).map((code) => [
      ...before,
      code,
      code === null ? null : machine.includes(code),
      code === null ? null : (definitions[code] ?? null),
    ]);
  });
  const fields: Field[] = [
    ...common,
    text('code', 'A code that the reader gave'),
    { name: 'machine_gave_it', type: 'boolean', description: 'Whether the machine had given it too' },
    text('definition', 'Hash of what the code meant then'),
  ];
  return { fields, rows };
}

/** A row for each reader and item; a column for each code: 1 where the reader gave it, 0 where not. */
export function wideTable(judgements: readonly Judgement[]): ReviewTable {
  const codes = [...new Set(judgements.flatMap(({ coding }) => coding?.codes ?? []))].sort();
  const fields: Field[] = [
    ...common,
    ...codes.map(
      (code): Field => ({ name: code, type: 'integer', description: '1 where given, 0 where not' }),
    ),
  ];
  const rows = judgements
    .map(sharedJudgement)
    .map((judgement) => [
      ...common.map(({ of }) => of(judgement)),
      ...codes.map((code) =>
        judgement.coding === null ? null : Number(judgement.coding.codes.includes(code)),
      ),
    ]);
  return { fields, rows };
}
