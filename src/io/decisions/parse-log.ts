import {
  absenceDecisionSchema,
  type Decision,
  decisionSchema,
  type Problem,
  plainFault,
  type ReviewEntry,
  reviewEntrySchema,
} from '../../model/index.ts';
import { entryOfAbsence, entryOfDecision } from './plain-decisions.ts';

/**
 * A line of a log: the entry that it holds, or null with why it is none; `text` is as it stands there, `plain` the decision
 * where the line has it in its least shape.
 */
export type LogLine = Readonly<{
  text: string;
  line: number;
  entry: ReviewEntry | null;
  fault: string | null;
  plain?: Decision;
}>;

/** A log taken apart. `torn` is what follows the last end of line: the remains of a write that was broken off. */
export type ParsedLog = Readonly<{ lines: readonly LogLine[]; torn: string }>;

/** The lines of a log; those without words are left out. Never throws: what is no entry says why. */
export function parseLog(text: string): ParsedLog {
  const pieces = text.replace(/^\uFEFF/, '').split('\n');
  const torn = pieces.pop() ?? '';
  const lines = pieces.flatMap((piece, index) => {
    const own = piece.replace(/\r$/, '');
    return own.trim() === '' ? [] : [lineOf(own, index + 1)];
  });
  return { lines, torn };
}

function lineOf(text: string, line: number): LogLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { text, line, entry: null, fault: 'it is not JSON' };
  }
  const parsed = reviewEntrySchema.safeParse(value);
  if (parsed.success) return { text, line, entry: parsed.data, fault: null };
  const plain = decisionSchema.safeParse(value);
  if (!isEntry(value) && plain.success)
    return { text, line, entry: entryOfDecision(plain.data, text), fault: null, plain: plain.data };
  const absence = absenceDecisionSchema.safeParse(value);
  if (!isEntry(value) && absence.success)
    return { text, line, entry: entryOfAbsence(absence.data, text), fault: null };
  if (versionOf(value) > 1)
    return { text, line, entry: null, fault: 'it was written by a newer version of pcp' };
  const issue = (isEntry(value) ? parsed.error : plain.error!).issues[0];
  return { text, line, entry: null, fault: plainFault(issue) };
}

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value;

const versionOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value ? Number(value.schemaVersion) : 0;

/** Trouble with the lines of decisions, which changes with the files and not with the plans. */
export const lineTrouble: ReadonlySet<string> = new Set(['decision-line', 'torn-line']);

/** A problem for each line that is no entry. */
export function lineProblems(file: string, { lines }: ParsedLog): Problem[] {
  return lines.flatMap(({ line, fault }) =>
    fault === null
      ? []
      : [
          {
            code: 'decision-line',
            severity: 'error' as const,
            message: `Line ${line} is not a decision: ${fault}.`,
            hint: 'Mend the line, or use the version of pcp that wrote it; the other lines are read.',
            where: { file, line },
          },
        ],
  );
}
