import type { EvidenceBase, Intervention, Problem } from '../model/index.ts';
import { plainFault } from '../model/plain-fault.ts';
import { sha256 } from '../text/index.ts';
import { brokenTogether, type EvidenceParts } from './base-rules.ts';
import { countTopics } from './count-topics.ts';
import { type EvidenceFileContent, evidenceFileSchema } from './evidence-file.ts';
import { groupStudies } from './group-studies.ts';
import { verdictRule } from './group-verdict.ts';
import { untilConfirmed } from './harm.ts';
import { brokenRules } from './verdict-rules.ts';

/** The line, from 1, of the part of a file's text that a path leads to; undefined where it is not known. */
export type LineAt = (text: string, path: readonly (string | number)[]) => number | undefined;

/** A file as text; `parseYaml` throws where the text is not YAML. */
export type EvidenceFile = Readonly<{ name: string; text: string }>;

export type ParsedEvidence = Readonly<{ evidence: EvidenceBase | null; problems: readonly Problem[] }>;

/** So many faults of one file are told. */
const mostFaults = 20;

type ReadFile = Readonly<{ name: string; text: string; content: EvidenceFileContent }>;

/**
 * Reads the evidence base from its files. Every fault is a problem that names file and entry; with any error
 * there is no evidence base. Its date is the latest of its files', its interventions are in order of id, and what was
 * tried has one verdict of all its studies (`verdictRule`). Nobody can have confirmed a finding of harm after `today`
 * (YYYY-MM-DD), or, where that is not given, after the file's own date.
 */
export function parseEvidence(
  files: readonly EvidenceFile[],
  parseYaml: (text: string) => unknown,
  today?: string,
  lineAt: LineAt = () => undefined,
): ParsedEvidence {
  const problems: Problem[] = [];
  const read = files.flatMap((file) => readFile(file, parseYaml, lineAt, problems));
  const seen = new Set<string>();
  for (const { name, text, content } of read) {
    for (const [at, study] of (content.interventions ?? []).entries()) {
      const faults = brokenRules(study, today ?? content.asOf);
      if (seen.has(study.id)) faults.push('has the id of another entry');
      seen.add(study.id);
      const line = faults.length > 0 ? lineAt(text, ['interventions', at, 'id']) : undefined;
      problems.push(...faults.map((fault) => ruleProblem(study.id, fault, name, line)));
    }
  }
  const parts = partsOf(read);
  if (problems.length === 0)
    problems.push(...brokenTogether(parts).map(({ id, says }) => ruleProblem(id, says, fileOf(id, read))));
  return problems.length > 0
    ? { evidence: null, problems }
    : { evidence: baseOf(read, parts, files), problems };
}

function baseOf(
  read: readonly ReadFile[],
  parts: EvidenceParts,
  files: readonly EvidenceFile[],
): EvidenceBase {
  const groups = groupStudies(parts.studies, new Map(parts.groups.map(({ id, label }) => [id, label])));
  return {
    asOf: read.map(({ content }) => content.asOf).reduce((latest, one) => (one > latest ? one : latest), ''),
    hash: hashOf(files),
    interventions: [...parts.studies],
    groups,
    scales: parts.scales,
    search: parts.search && countTopics(parts.search, groups),
    rule: verdictRule,
  };
}

function partsOf(read: readonly ReadFile[]): EvidenceParts {
  const studies: Intervention[] = read.flatMap(({ content }) => content.interventions ?? []);
  return {
    studies: studies.map(untilConfirmed).sort((a, b) => (a.id < b.id ? -1 : 1)),
    groups: read.flatMap(({ content }) => content.groups ?? []),
    scales: read.flatMap(({ content }) => content.scales ?? []),
    search: read.map(({ content }) => content.search).find((search) => search !== undefined) ?? null,
  };
}

function readFile(
  file: EvidenceFile,
  parseYaml: (text: string) => unknown,
  lineAt: LineAt,
  problems: Problem[],
): ReadFile[] {
  let value: unknown;
  try {
    value = parseYaml(file.text);
  } catch (error) {
    const message = `This file is not valid YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    problems.push(problem('evidence-syntax', message, file.name, lineOf(error)));
    return [];
  }
  const parsed = evidenceFileSchema.safeParse(value);
  if (parsed.success) return [{ ...file, content: parsed.data }];
  if (value === null) problems.push(problem('evidence-schema', 'The file is empty.', file.name, 1));
  for (const issue of value === null ? [] : parsed.error.issues.slice(0, mostFaults)) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const fault = `${plainFault(issue).replace(/^it /, 'The file ')}.`;
    problems.push(problem('evidence-schema', fault, file.name, lineAt(file.text, steps)));
  }
  return [];
}

/** The file that holds an entry or a topic. */
function fileOf(id: string, read: readonly ReadFile[]): string {
  const holds = ({ interventions, search }: EvidenceFileContent) =>
    [...(interventions ?? []), ...(search?.topics ?? [])].some((one) => one.id === id);
  return read.find(({ content }) => holds(content))?.name ?? '';
}

const ruleProblem = (id: string, fault: string, file: string, line?: number): Problem =>
  problem('evidence-rule', `${id} ${fault}.`, file, line);

function problem(code: string, message: string, file: string, line?: number): Problem {
  const where = line === undefined ? { file } : { file, line };
  return { code, severity: 'error', message, hint: 'Correct the file and run again.', where };
}

/** The place, as our own errors and the YAML package's carry it; another parser's may not. */
function lineOf(error: unknown): number | undefined {
  const fault = error as { linePos?: readonly { line: number }[]; where?: { line?: number } } | null;
  const place = fault?.where?.line ?? fault?.linePos?.[0]?.line;
  return typeof place === 'number' ? place : undefined;
}

function hashOf(files: readonly EvidenceFile[]): string {
  const parts = files.map(({ name, text }) => `${name}\n${text}`);
  return sha256(parts.sort().join('\n'));
}
