import { isCompound, partsOf } from './compounds.ts';
import { tokenise } from './tokens.ts';
import { wordKey } from './word-key.ts';

/** One step of a pattern: a word by its key, a word's beginning, exact letters, or a gap of up to four words. */
export type PatternStep =
  | Readonly<{ kind: 'word'; key: string }>
  | Readonly<{ kind: 'prefix'; start: string }>
  | Readonly<{ kind: 'exact'; raw: string }>
  | Readonly<{ kind: 'gap' }>;

/**
 * What a pattern's text means: the sequences of steps it stands for, and `variants` of them in which a compound is
 * written otherwise (cyber crime, cybercrime); or why it cannot be read.
 */
export type ParsedPattern =
  | Readonly<{
      ok: true;
      sequences: readonly (readonly PatternStep[])[];
      variants: readonly (readonly PatternStep[])[];
    }>
  | Readonly<{ ok: false; why: string; hint: string }>;

export const longestGap = 4;
const mostSequences = 400;

/**
 * Reads a pattern. Words stand for all their inflections; `a|b` is either word; `word*` any word that begins so;
 * `=Word` these very letters; `...` or `…` a gap, with or without spaces around it; a hyphen stands for a hyphen, a space or nothing (anti-social,
 * anti social, antisocial), and so does a space in a well-known compound; "&" is "and".
 */
export function parsePattern(text: string): ParsedPattern {
  const found = known.get(text);
  if (found !== undefined) return found;
  const parsed = read(text);
  if (known.size < 20_000) known.set(text, parsed);
  return parsed;
}

// A taxonomy's patterns are read by its checks and again by the tagger.
const known = new Map<string, ParsedPattern>();

// A step with the word it was made of, by which compounds are known.
type Step = PatternStep & Readonly<{ word?: string }>;

function read(text: string): ParsedPattern {
  let sequences: Step[][] = [[]];
  // A gap may stand without spaces: "…" is what word processors make of three full stops.
  const spaced = text.replace(/\.{3,}|…/g, ' ... ');
  for (const chunk of spaced.trim().split(/\s+/)) {
    const options = readChunk(chunk);
    if (options === null) {
      return {
        ok: false,
        why: `"${chunk}" holds no word`,
        hint: 'Write words, word*, =Word, a|b or "..." only.',
      };
    }
    if (sequences.length * options.length > mostSequences) {
      return {
        ok: false,
        why: `it stands for more than ${mostSequences} phrases`,
        hint: 'Split it into several terms with fewer alternatives each.',
      };
    }
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]));
  }
  const flaw = sequences.map(flawOf).find((found) => found !== null) ?? null;
  if (flaw !== null) return flaw;
  return { ok: true, sequences: sequences.map(bare), variants: sequences.flatMap(variantsOf) };
}

function bare(sequence: readonly Step[]): PatternStep[] {
  return sequence.map((step) => (step.kind === 'word' ? { kind: 'word', key: step.key } : step));
}

/** The sequence with one of its compounds joined, or taken apart. */
function variantsOf(sequence: readonly Step[]): PatternStep[][] {
  const instead = (at: number, length: number, words: readonly string[]) =>
    bare([...sequence.slice(0, at), ...words.map(wordStep), ...sequence.slice(at + length)]);
  return sequence.flatMap(({ word }, at) => {
    if (word === undefined) return [];
    const next = sequence[at + 1]?.word;
    const joined = next !== undefined && isCompound(word, next) ? [instead(at, 2, [`${word}${next}`])] : [];
    const parted = partsOf(word);
    return parted === null ? joined : [...joined, instead(at, 1, parted)];
  });
}

function wordStep(word: string): Step {
  return { kind: 'word', key: wordKey(word), word };
}

function flawOf(sequence: readonly Step[]): ParsedPattern | null {
  if (sequence[0]?.kind === 'gap' || sequence.at(-1)?.kind === 'gap') {
    return { ok: false, why: 'it begins or ends with a gap', hint: 'Put "..." between words.' };
  }
  if (sequence.filter((step) => step.kind === 'gap').length > 2) {
    return {
      ok: false,
      why: 'it has more than two gaps',
      hint: 'Use "near" for words that stand far apart.',
    };
  }
  return null;
}

function readChunk(chunk: string): Step[][] | null {
  if (chunk === '...') return [[{ kind: 'gap' }]];
  const options = chunk.split('|').map(readOption);
  if (options.some((option) => option.length === 0)) return null;
  return [...new Map(options.flat().map((option) => [JSON.stringify(bare(option)), option])).values()];
}

function readOption(option: string): Step[][] {
  if (option.startsWith('=')) {
    const raws = tokenise(option.slice(1)).map((token) => token.raw);
    return raws.length === 0 ? [] : [raws.map((raw) => ({ kind: 'exact', raw }))];
  }
  const folded = tokenise(option).map((token) => token.folded);
  if (folded.length === 0) return [];
  const asSteps = (words: readonly string[]): Step[] =>
    words.map((word, index) =>
      option.endsWith('*') && index === words.length - 1 ? { kind: 'prefix', start: word } : wordStep(word),
    );
  const split = asSteps(folded);
  return folded.length > 1 && option.includes('-') ? [split, asSteps([folded.join('')])] : [split];
}
