import type { Plan } from './plan.ts';

/** Straight quotes and apostrophes as a typesetter prints them. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s(“‘])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** The plan with curly quotes in all its words; its labels keep the straight ones of the source. */
export function typeset(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    key === 'text' && typeof value === 'string' ? curly(value) : value,
  ) as Plan;
}
