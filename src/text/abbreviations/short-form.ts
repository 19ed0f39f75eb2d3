const shape = /^[\p{L}\p{N}](?:[\p{L}\p{N}]|[&/-](?=[\p{L}\p{N}])){1,9}$/u;

/**
 * The short form that a word is, without quotes, plural and possessive ending; null where it is none. At most ten
 * signs, as Schwartz and Hearst have it, and beyond them at least two capitals (or one and a digit) that outnumber the
 * small letters: plans put whole words and names in brackets far more often than abbreviations in small letters.
 */
export function shortForm(word: string): string | null {
  const bare = word
    .replace(/^["'\u2018-\u201F]+|["'\u2018-\u201F]+$/gu, '')
    .replace(/['\u2019]s?$/u, '')
    .replace(/(?<=\p{Lu}|\p{N})s$/u, '');
  if (!shape.test(bare)) return null;
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0;
  const small = bare.match(/\p{Ll}/gu)?.length ?? 0;
  const enough = capitals >= 2 || (capitals === 1 && /\p{N}/u.test(bare));
  return enough && capitals > small ? bare : null;
}
