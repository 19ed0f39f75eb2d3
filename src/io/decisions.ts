import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Decision, decisionSchema, type Problem } from '../model/index.ts';

/**
 * The decisions below a folder: `decisions/*.jsonl`, a reviewer a file, in the order of names and lines. None where there
 * is no such folder. A line that is no decision is a problem with its number, and no decision.
 */
export function readDecisions(folder: string): { decisions: Decision[]; problems: Problem[] } {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const below = join(folder, 'decisions');
  if (!statSync(below, { throwIfNoEntry: false })?.isDirectory()) return { decisions, problems };
  for (const name of readdirSync(below)
    .filter((one) => one.endsWith('.jsonl'))
    .sort()) {
    const file = join(below, name);
    for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
      if (line.trim() === '') continue;
      const read = readLine(line.replace(/^\uFEFF/, ''));
      if ('decision' in read) decisions.push(read.decision);
      else problems.push(notADecision(file, index + 1, read.fault));
    }
  }
  return { decisions, problems };
}

function readLine(line: string): { decision: Decision } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'it is not JSON' };
  }
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return { decision: parsed.data };
  const issue = parsed.error.issues[0];
  return { fault: `"${issue?.path.join('.')}": ${issue?.message}` };
}

function notADecision(file: string, line: number, fault: string): Problem {
  return {
    code: 'decision-line',
    severity: 'error',
    message: `Line ${line} is not a decision: ${fault}.`,
    hint: 'Mend or remove the line; its fields are those of src/model/decision.ts.',
    where: { file, line },
  };
}
