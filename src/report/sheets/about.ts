import type { WholeTable } from '../csv/field.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { StandingWords } from '../standing-words.ts';

type Line = readonly [what: string, says: string];

/** What a workbook of tables is and how it is read: the lines of its first sheet. */
export function aboutLines(
  model: ReportModel,
  standing: StandingWords,
  tables: readonly Readonly<{ sheet: string; table: WholeTable }>[],
): Line[] {
  const { words, comparison } = model;
  return [
    ...standingLines(standing),
    ...areasLine(model),
    [
      'How to read it',
      'Each sheet is a table of the report, with the rows and figures of the CSV file of that name.',
    ],
    [
      '',
      'The sheet "Columns" says what each column holds. Several values in one cell are parted by | or by spaces.',
    ],
    ['', 'An undertaking is a firm or soft commitment. Wishes, priorities and mentions are counted apart.'],
    [
      '',
      'Texts that begin with = + - or @ are texts and no formulas. Signs that turn the direction of text, or that no spreadsheet can hold, are shown by their numbers, such as [U+202E].',
    ],
    ['', 'A text too long for a cell is cut and says so; the CSV file has it whole.'],
    ...words.group('step').map(({ label, explanation }): Line => [`Step: ${label}`, explanation]),
    ...tables.map(
      ({ sheet, table: { title, description, rows } }): Line => [
        `Sheet: ${sheet}`,
        `${title}. ${description} Rows: ${figure(rows.length)}.`,
      ],
    ),
    [
      'Editions compared',
      comparison.asAt === null
        ? 'The latest final edition of each area.'
        : `Those in force on ${comparison.asAt}.`,
    ],
    ['Made by', standing.madeBy],
  ];
}

/** Whose rows these are, where some areas were asked for. */
function areasLine({ partial, wanted, areas }: ReportModel): Line[] {
  if (!partial) return [];
  const names = areas.filter(({ force }) => wanted(force)).map(({ name }) => name);
  return [['Areas', `Rows of ${names.join(', ')} alone. The figures are those of the whole comparison.`]];
}

/** The words that every output carries. */
export function standingLines({ workingCopy, describes, fictional }: StandingWords): Line[] {
  return [
    [workingCopy.slice(0, workingCopy.indexOf(':')), workingCopy],
    ['What it describes', describes],
    ...(fictional === null ? [] : [['Fictional', fictional] as const]),
  ];
}
