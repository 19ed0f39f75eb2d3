import { z } from 'zod';
import type { EvidenceBase, Intervention, Problem } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { evidenceFileSchema } from './evidence-file.ts';
import { brokenRules } from './verdict-rules.ts';

/** A file as text; `parseYaml` throws where the text is not YAML. */
export type EvidenceFile = Readonly<{ name: string; text: string }>;

export type ParsedEvidence = Readonly<{ evidence: EvidenceBase | null; problems: readonly Problem[] }>;

/**
 * Reads the evidence base from its files. Every fault is a problem that names file and entry; with any error
 * there is no evidence base. Its date is the latest of its files', its interventions are in order of id.
 */
export function parseEvidence(
  files: readonly EvidenceFile[],
  parseYaml: (text: string) => unknown,
): ParsedEvidence {
  const problems: Problem[] = [];
  const interventions: Intervention[] = [];
  const dates: string[] = [];
  for (const file of files) {
    const read = readFile(file, parseYaml, problems);
    if (read === null) continue;
    dates.push(read.asOf);
    for (const intervention of read.interventions) {
      problems.push(...faultsOf(intervention, file.name, interventions));
      interventions.push(intervention);
    }
  }
  if (problems.length > 0) return { evidence: null, problems };
  const asOf = dates.sort().at(-1) ?? '';
  interventions.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { evidence: { asOf, hash: hashOf(files), interventions }, problems };
}

function readFile(file: EvidenceFile, parseYaml: (text: string) => unknown, problems: Problem[]) {
  let value: unknown;
  try {
    value = parseYaml(file.text);
  } catch (error) {
    const message = `This file is not valid YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    problems.push(problem('evidence-syntax', message, file.name, lineOf(error)));
    return null;
  }
  const parsed = evidenceFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(
    problem('evidence-schema', `This file is not as it must be: ${z.prettifyError(parsed.error)}`, file.name),
  );
  return null;
}

function faultsOf(intervention: Intervention, file: string, earlier: readonly Intervention[]): Problem[] {
  const faults = brokenRules(intervention);
  if (earlier.some((one) => one.id === intervention.id)) faults.push('has the id of another entry');
  return faults.map((fault) =>
    problem('evidence-rule', `The intervention ${intervention.id} ${fault}.`, file),
  );
}

function problem(code: string, message: string, file: string, line?: number): Problem {
  const where = line === undefined ? { file } : { file, line };
  return { code, severity: 'error', message, hint: 'Correct the file and run again.', where };
}

/** The YAML package's errors carry the place; another parser's may not. */
function lineOf(error: unknown): number | undefined {
  const place = (error as { linePos?: readonly { line: number }[] } | null)?.linePos?.[0]?.line;
  return typeof place === 'number' ? place : undefined;
}

function hashOf(files: readonly EvidenceFile[]): string {
  const parts = files.map(({ name, text }) => `${name}\n${text}`);
  return sha256(parts.sort().join('\n'));
}
