import { z } from 'zod';
import type { EvidenceBase, Intervention, Problem } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { brokenTogether, type EvidenceParts } from './base-rules.ts';
import { countTopics } from './count-topics.ts';
import { type EvidenceFileContent, evidenceFileSchema } from './evidence-file.ts';
import { groupStudies } from './group-studies.ts';
import { verdictRule } from './group-verdict.ts';
import { untilConfirmed } from './harm.ts';
import { brokenRules } from './verdict-rules.ts';

/** A file as text; `parseYaml` throws where the text is not YAML. */
export type EvidenceFile = Readonly<{ name: string; text: string }>;

export type ParsedEvidence = Readonly<{ evidence: EvidenceBase | null; problems: readonly Problem[] }>;

type ReadFile = Readonly<{ name: string; content: EvidenceFileContent }>;

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
): ParsedEvidence {
  const problems: Problem[] = [];
  const read = files.flatMap((file) => readFile(file, parseYaml, problems));
  const seen = new Set<string>();
  for (const { name, content } of read) {
    for (const study of content.interventions ?? []) {
      const faults = brokenRules(study, today ?? content.asOf);
      if (seen.has(study.id)) faults.push('has the id of another entry');
      seen.add(study.id);
      problems.push(...faults.map((fault) => ruleProblem(study.id, fault, name)));
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

function readFile(file: EvidenceFile, parseYaml: (text: string) => unknown, problems: Problem[]): ReadFile[] {
  let value: unknown;
  try {
    value = parseYaml(file.text);
  } catch (error) {
    const message = `This file is not valid YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    problems.push(problem('evidence-syntax', message, file.name, lineOf(error)));
    return [];
  }
  const parsed = evidenceFileSchema.safeParse(value);
  if (parsed.success) return [{ name: file.name, content: parsed.data }];
  const message = `This file is not as it must be: ${z.prettifyError(parsed.error)}`;
  problems.push(problem('evidence-schema', message, file.name));
  return [];
}

/** The file that holds an entry or a topic. */
function fileOf(id: string, read: readonly ReadFile[]): string {
  const holds = ({ interventions, search }: EvidenceFileContent) =>
    [...(interventions ?? []), ...(search?.topics ?? [])].some((one) => one.id === id);
  return read.find(({ content }) => holds(content))?.name ?? '';
}

const ruleProblem = (id: string, fault: string, file: string): Problem =>
  problem('evidence-rule', `${id} ${fault}.`, file);

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
