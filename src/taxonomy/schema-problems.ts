import type { z } from 'zod';
import type { Problem } from '../model/index.ts';
import type { YamlFile } from './read-yaml.ts';

/** What the schema has against a file, each with its place and a fix. */
export function schemaProblems(file: YamlFile, error: z.ZodError): Problem[] {
  return error.issues.map((issue): Problem => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    return {
      code: 'taxonomy-schema',
      severity: 'error',
      message: `${path.length > 0 ? `"${path.join('.')}"` : 'The file'}: ${issue.message}.`,
      hint: hintFor(issue),
      where: file.locate(issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path),
    };
  });
}

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `Remove or correct ${issue.keys.map((key) => `"${key}"`).join(', ')}; see an existing facet for the names in use.`;
  }
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return `Write a value of type ${issue.expected} here, or add what is missing.`;
  return 'Compare with the same part of an existing facet in the taxonomy folder.';
}
