import type { Term } from '../../model/index.ts';

const defaultWithin = 6;

/** A term in plain words, such as `"place" near "evaluate or pilot" (within 8 words)`. */
export function termWords(term: Term): string {
  if (typeof term === 'string') return patternWords(term);
  const words =
    term.near === undefined
      ? (term.any ?? []).map(patternWords).join(', ')
      : `${term.near.map(patternWords).join(' near ')} (within ${term.within ?? defaultWithin} words)`;
  const more = [
    ...(term.not === undefined ? [] : [`not where ${term.not.map(patternWords).join(', ')} stands`]),
    ...(term.width === undefined ? [] : [`width: ${term.width}`]),
    ...(term.weight === undefined ? [] : [`counts ${term.weight}`]),
  ];
  return more.length === 0 ? words : `${words}; ${more.join('; ')}`;
}

/** A pattern as one would say it: alternatives with "or", a gap as an ellipsis, exact letters without their sign. */
export function patternWords(pattern: string): string {
  const words = pattern
    .trim()
    .split(/\s+/)
    .map((chunk) => chunk.split('|').map(optionWords).join(' or '));
  return `"${words.join(' ').replaceAll('...', '…')}"`;
}

function optionWords(option: string): string {
  return option.startsWith('=') ? option.slice(1) : option.replace(/\*$/, '-');
}
