import type { Problem } from '../../src/model/index.ts';
import type { Outcome } from './read-files.ts';

/** Why a reader is told that a file was not read well: its failure, its problems, its trust; empty where nothing is. */
export function flagsOf({ extraction, failure }: Outcome): string[] {
  if (failure !== null) return [failure.code];
  const problems = extraction?.problems.filter(isGrave).map((problem) => problem.code) ?? [];
  const level = extraction?.trust?.level ?? 'good';
  return [...new Set([...problems, ...(level === 'good' ? [] : [`trust-${level}`])])];
}

/** The flags that speak of the file as a whole. */
export function documentFlagsOf(outcome: Outcome): string[] {
  const ofPages = new Set(
    outcome.extraction?.problems.filter(({ where }) => where.page !== undefined).map(({ code }) => code),
  );
  return flagsOf(outcome).filter((flag) => !ofPages.has(flag));
}

const isGrave = ({ severity }: Problem) => severity !== 'info';
