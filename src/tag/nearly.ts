import { type PatternStep, parsePattern, type Token, tokenise } from '../text/index.ts';
import type { Compiled, CompiledTerm } from './compile-entries.ts';

/** `missing` is the one word that is not there, or empty where all are and stand too far apart or in another order. */
export type NearlyFound = Readonly<{
  entry: number;
  /** Index of the term, and the term as a reader knows it. */
  term: number;
  text: string;
  found: string[];
  missing: string;
}>;

/** Terms of which all words, or at least two and all but one, stand among the words; one result for each term. */
export function nearlyIn(compiled: Compiled, tokens: readonly Token[]): NearlyFound[] {
  return compiled.terms.flatMap((term, index) => {
    const candidates = patternsOf(term.source).flatMap((pattern) =>
      stepsOf(pattern).flatMap((steps) => compare(pattern, steps, tokens)),
    );
    const best = candidates.toSorted((a, b) => b.found.length - a.found.length)[0];
    const nearParts = term.near === null ? [] : allParts(term, tokens);
    const nearly = nearParts.length > 0 ? { found: nearParts, missing: '' } : best;
    return nearly === undefined ? [] : [{ entry: term.entry, term: index, text: term.text, ...nearly }];
  });
}

function compare(
  pattern: string,
  steps: readonly PatternStep[],
  tokens: readonly Token[],
): { found: string[]; missing: string }[] {
  const matched = steps.map((step) => tokens.find((token) => fits(step, token)));
  const missing = steps.filter((_, index) => matched[index] === undefined);
  const found = matched.flatMap((token) => (token ? [token.raw] : []));
  if (missing.length > 1 || found.filter(isWeighty).length < 2) return [];
  return [{ found, missing: missing[0] ? nameOf(missing[0], pattern) : '' }];
}

/** A word for each part of a `near` term, or none where a part is not there. */
function allParts(term: CompiledTerm, tokens: readonly Token[]): string[] {
  if (typeof term.source === 'string') return [];
  const found = (term.source.near ?? []).map((part) =>
    stepsOf(part)
      .map((steps) => steps.map((step) => tokens.find((token) => fits(step, token))?.raw))
      .find((words) => words.every((word) => word !== undefined))
      ?.join(' '),
  );
  return found.every((words) => words !== undefined) ? found : [];
}

function patternsOf(source: CompiledTerm['source']): readonly string[] {
  return typeof source === 'string' ? [source] : (source.any ?? []);
}

function stepsOf(text: string): PatternStep[][] {
  const parsed = parsePattern(text);
  if (!parsed.ok) return [];
  return parsed.sequences.map((sequence) => sequence.filter((step) => step.kind !== 'gap'));
}

/** Short words ("of", "the") alone make nothing near. */
function isWeighty(word: string): boolean {
  return word.length > 3;
}

function fits(step: PatternStep, token: Token): boolean {
  if (step.kind === 'word') return step.key === token.key;
  if (step.kind === 'prefix') return token.folded.startsWith(step.start);
  return step.kind === 'exact' && step.raw === token.exact;
}

/** A step as its pattern has it. */
function nameOf(step: PatternStep, pattern: string): string {
  if (step.kind === 'word') return tokenise(pattern).find(({ key }) => key === step.key)?.raw ?? step.key;
  return step.kind === 'prefix' ? `${step.start}*` : step.kind === 'exact' ? step.raw : '...';
}
