import { type PatternStep, parsePattern, type Token, tokenise, wordKey } from '../text/index.ts';
import type { Compiled } from './compile-entries.ts';

export type NearlyFound = Readonly<{ entry: number; term: string; found: string[]; missing: string }>;

/** Terms of two words or more of which all but one stand in the texts, one for each term. */
export function nearlyIn(compiled: Compiled, texts: readonly string[]): NearlyFound[] {
  const tokens = texts.flatMap((text) => tokenise(text));
  return compiled.terms.flatMap(({ entry, source, text }) => {
    for (const steps of sequencesOf(source)) {
      const matched = steps.map((step) => tokens.find((token) => fits(step, token)));
      const missing = steps.filter((_, index) => matched[index] === undefined);
      if (steps.length < 2 || missing.length !== 1) continue;
      const found = matched.flatMap((token) => (token ? [token.raw] : []));
      if (found.some(isWeighty)) return [{ entry, term: text, found, missing: nameOf(missing[0]!) }];
    }
    return [];
  });
}

function sequencesOf(source: Compiled['terms'][number]['source']): PatternStep[][] {
  const texts = typeof source === 'string' ? [source] : (source.any ?? []);
  return texts.flatMap((text) => {
    const parsed = parsePattern(text);
    if (!parsed.ok) return [];
    return parsed.sequences.map((sequence) => sequence.filter((step) => step.kind !== 'gap'));
  });
}

/** Short words ("of", "the") alone make nothing near. */
function isWeighty(word: string): boolean {
  return word.length > 3;
}

function fits(step: PatternStep, token: Token): boolean {
  if (step.kind === 'word') return step.key === wordKey(token.folded);
  if (step.kind === 'prefix') return token.folded.startsWith(step.start);
  return step.kind === 'exact' && step.raw === token.raw;
}

function nameOf(step: PatternStep): string {
  if (step.kind === 'word') return step.key;
  return step.kind === 'prefix' ? `${step.start}*` : step.kind === 'exact' ? step.raw : '...';
}
