import type { z } from 'zod';
import { categorySchema, facetSchema, kindOfValue, type Problem, plainFault } from '../model/index.ts';
import { nearest } from '../text/index.ts';
import type { YamlFile } from './read-yaml.ts';

/** What the schema has against a file, each with its place and a fix. A key that nobody knows comes before what it may stand for. */
export function schemaProblems(file: YamlFile, error: z.ZodError): Problem[] {
  const isUnknown = (issue: z.core.$ZodIssue) => issue.code === 'unrecognized_keys';
  const ordered = [...error.issues.filter(isUnknown), ...error.issues.filter((issue) => !isUnknown(issue))];
  return ordered.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(file, issue) : [otherFault(file, issue)],
  );
}

function unknownKeys(file: YamlFile, issue: z.core.$ZodIssueUnrecognizedKeys): Problem[] {
  const path = pathOf(issue);
  return issue.keys.map((key) => {
    const meant = nearest(key, namesInUse);
    return problem(
      file,
      [...path, key],
      `"${key}" is not a key that belongs here${path.length > 0 ? ` (in "${path.join('.')}")` : ''}.`,
      meant
        ? `Did you mean "${meant}"? Correct "${key}" or remove it.`
        : `Remove or correct "${key}"; see an existing facet for the names in use.`,
    );
  });
}

function otherFault(file: YamlFile, issue: z.core.$ZodIssue): Problem {
  const fault = `${plainFault(issue).replace(/^it /, 'The file ')}.`;
  return problem(file, pathOf(issue), fault, hintFor(issue));
}

const namesInUse = [
  ...Object.keys(facetSchema.shape),
  ...Object.keys(categorySchema.shape),
  ...Object.keys(categorySchema.shape.examples.shape),
  ...['any', 'near', 'within', 'not', 'weight', 'shared', 'version'],
  ...['migrations', 'kind', 'from', 'to', 'date', 'why'],
];

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function problem(file: YamlFile, path: readonly (string | number)[], message: string, hint: string): Problem {
  return { code: 'taxonomy-schema', severity: 'error', message, hint, where: file.locate(path) };
}

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return `Write ${kindOfValue(issue.expected)} here, or add what is missing.`;
  return 'Compare with the same part of an existing facet in the taxonomy folder.';
}
