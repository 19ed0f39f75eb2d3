import type { Statement } from '../../model/index.ts';
import { wordsIn } from '../anatomy.ts';
import { paperName } from '../briefing/plans-wanted.ts';
import type { Value } from '../csv/field.ts';
import { figure, isUndertaking, pagesOf, stepOf } from '../figures.ts';
import { titleWithPeriod } from '../period.ts';
import { readingMark } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import { standingLines } from '../sheets/about.ts';
import { columnsOf } from '../sheets/columns.ts';
import type { Workbook } from '../sheets/sheet.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { everyPage, standingWords } from '../standing-words.ts';
import { trustOfStatement } from '../trust.ts';

/** What is known of each undertaking, and how it is told. */
const known: readonly Readonly<{
  header: string;
  of: (statement: Statement, model: ReportModel, shown: ShownEdition) => Value;
}>[] = [
  { header: 'Undertaking', of: ({ quote }) => quote },
  { header: 'The line that introduces it', of: ({ leadIn }) => leadIn },
  { header: 'Pages', of: (statement) => pagesOf(statement).join(' ') || null },
  { header: 'Check first', of: checkFirst },
  {
    header: 'Read by',
    of: (statement, { words }, shown) =>
      readingMark(shown, statement, words)?.text ?? words.label('mark', 'unread'),
  },
  { header: 'Step', of: (statement, { words }) => words.label('step', stepOf(statement)) },
  { header: 'Who is to do it', of: (statement) => wordsIn(statement, 'actor') },
  { header: 'When', of: (statement) => wordsIn(statement, 'deadline') },
  { header: 'Measure', of: (statement) => wordsIn(statement, 'measure') },
  { header: 'How much', of: (statement) => wordsIn(statement, 'target') },
  { header: 'With whom', of: (statement) => wordsIn(statement, 'partner') },
  { header: 'Subjects', of: subjectsOf },
];

/** Columns that people fill in. */
const blank = ['Owner', 'Status', 'Evidence', 'Date'];
const blankWidth = 20;

/**
 * A row for each undertaking of a plan, in the order of its pages, with blank columns for owner, status, evidence and date.
 * The last column names the undertaking, so that two trackers can be laid beside each other.
 */
export function trackerWorkbook(
  model: ReportModel,
  shown: ShownEdition,
): Readonly<{ name: string; workbook: Workbook }> {
  const undertakings = inOrder(shown.figures.statements.filter(isUndertaking));
  const headers = ['Number', ...known.map(({ header }) => header), ...blank, 'Id'];
  const rows = undertakings.map((statement, at): Value[] => [
    at + 1,
    ...known.map(({ of }) => of(statement, model, shown)),
    ...blank.map(() => null),
    statement.id,
  ]);
  const columns = columnsOf(headers, rows).map((column) =>
    blank.includes(column.header) ? { ...column, width: blankWidth, wraps: true } : column,
  );
  const standing = standingWords(model);
  const title = `Undertakings to follow: ${shown.area.name}`;
  const about = [
    ...standingLines(standing),
    ['Plan', titleWithPeriod(shown.figures.edition)],
    [
      'Undertakings',
      `${figure(undertakings.length)}, firm or soft. Wishes and priorities are not among them.`,
    ],
    ['How to use it', `The columns ${blank.join(', ')} are left blank for people to fill in.`],
    [
      '',
      'Save it under another name before you write in it: pcp writes this file anew when it is asked for again.',
    ],
    [
      '',
      'Who, when and how much are the words of the plan as a machine read them. Hold each against its page.',
    ],
    ['Made by', standing.madeBy],
  ];
  return {
    name: paperName(model, shown),
    workbook: {
      title,
      everyPage: everyPage(standing),
      sheets: [
        { name: 'About', columns: columnsOf(['What this is', title], about, 100), rows: about },
        { name: 'Undertakings', columns, rows },
      ],
    },
  };
}

/** As they are printed: by page, then by place on it; those without pages by place. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const place = ({ places }: Statement) => places[0];
  return [...statements].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return (first?.page ?? 0) - (second?.page ?? 0) || (first?.block ?? 0) - (second?.block ?? 0);
  });
}

/** Why a person should look before anything is built on it; null where nothing speaks for that. */
function checkFirst(statement: Statement, { words }: ReportModel, shown: ShownEdition): string | null {
  const { level, recognised } = trustOfStatement(shown, statement);
  const trust = level === 'poor' ? 'poor' : recognised ? 'recognised' : level === 'check' ? 'check' : null;
  const marks = [
    ...(statement.uncertain ? [words.label('mark', 'uncertain')] : []),
    ...(trust === null ? [] : [words.label('trust', trust)]),
  ];
  return marks.length === 0 ? null : marks.join('; ');
}

function subjectsOf({ codes }: Statement, model: ReportModel): string | null {
  const subjects = codes.flatMap((code) => {
    const category = model.category(code);
    return category !== null && model.isSubject(category.facet) ? [category.label] : [];
  });
  return subjects.length === 0 ? null : subjects.join('; ');
}
