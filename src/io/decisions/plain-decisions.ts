import type { AbsenceDecision, Decision, ReviewEntry } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';

/**
 * A decision in its least shape as an entry: its name is a hash of its line, so that the same line in two files is one. It
 * knows neither page nor neighbours, so that its words alone say where it belongs.
 */
export function entryOfDecision(decision: Decision, line: string): ReviewEntry {
  const name = sha256(line).slice(0, 16);
  return {
    action: 'code',
    schemaVersion: 1,
    id: `plain-${name}`,
    reviewer: reviewerName(decision.reviewer),
    writer: `plain-${name}`,
    sequence: 1,
    at: timeOf(decision.date),
    purpose: 'queue',
    codebook: 'unknown',
    taxonomy: { version: 'unknown', hash: 'unknown' },
    anchor: {
      document: decision.document,
      source: 'unknown',
      edition: '',
      area: '',
      sentence: null,
      quote: decision.quote,
      prefix: '',
      suffix: '',
      leadIn: null,
      page: null,
      boxes: [],
      position: { start: 0, end: 0, of: 0 },
    },
    suggestion: null,
    hidden: false,
    definitions: { [decision.code]: decision.definition },
    code: decision.code,
    verdict: decision.verdict,
  };
}

/** The same of the least that can be said of what was read for and not found: it has no day. */
export function entryOfAbsence(absence: AbsenceDecision, line: string): ReviewEntry {
  const name = sha256(line).slice(0, 16);
  const { action, area, edition, code, definition } = absence;
  return {
    action,
    schemaVersion: 1,
    id: `plain-${name}`,
    reviewer: reviewerName(absence.reviewer),
    writer: `plain-${name}`,
    sequence: 1,
    at: new Date(0).toISOString(),
    purpose: 'check',
    codebook: 'unknown',
    taxonomy: { version: 'unknown', hash: 'unknown' },
    area,
    edition,
    facet: 'unknown',
    code,
    definition,
  };
}

/** A name as the log keeps it: small letters, digits and hyphens, at most 40; "reviewer" where none of it is left. */
export const reviewerName = (name: string): string => leftOfName(name) || 'reviewer';

/** What a log can keep of a name: empty where it has no letter a to z (accents aside) and no digit. */
export function leftOfName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

function timeOf(date: string): string {
  const time = Date.parse(date);
  return new Date(Number.isNaN(time) ? date.slice(0, 10) : time).toISOString();
}
