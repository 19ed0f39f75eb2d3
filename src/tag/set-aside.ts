import type { Compiled } from './compile-entries.ts';
import type { Hit } from './read-text.ts';
import type { Found } from './trie.ts';

/** A hit that does not count, and what kept it out. */
export type SetAside = Readonly<{
  hit: Hit;
  why: 'false-friend' | 'not' | 'longer' | 'defined-otherwise' | 'part-of-name';
  by: string;
}>;

/** By term, the first of its `not` patterns that stands in the text. */
export function barringPatterns(compiled: Compiled, found: readonly Found[]): Map<number, string> {
  const barring = new Map<number, string>();
  for (const { pattern } of found) {
    const role = compiled.roles[pattern];
    if (role?.role === 'not' && !barring.has(role.term)) barring.set(role.term, role.text);
  }
  return barring;
}

/** Hits of terms that nothing bars. */
export function setAsideBarred(
  hits: readonly Hit[],
  barring: ReadonlyMap<number, string>,
  setAside: SetAside[],
): Hit[] {
  return hits.filter((hit) => {
    const by = barring.get(hit.term);
    if (by !== undefined) setAside.push({ hit, why: 'not', by });
    return by === undefined;
  });
}

/** Hits that no false friend of their category covers, or touches while being no shorter than they are. */
export function setAsideHidden(
  compiled: Compiled,
  found: readonly Found[],
  hits: readonly Hit[],
  setAside: SetAside[],
): Hit[] {
  const masks = found.flatMap(({ pattern, tokens }) => {
    const role = compiled.roles[pattern];
    return role?.role === 'mask' ? [{ tokens, entry: role.entry, text: role.text }] : [];
  });
  if (masks.length === 0) return [...hits];
  const byToken = indexByToken(masks);
  return hits.filter((hit) => {
    const touching = hit.tokens.flatMap((token) => byToken.get(token) ?? []);
    const mask = touching.find((one) => one.entry === hit.entry && one.tokens.length >= hit.tokens.length);
    if (mask !== undefined) setAside.push({ hit, why: 'false-friend', by: mask.text });
    return mask === undefined;
  });
}

/** Hits that no longer term of their family covers. Words that only stand near each other cover nothing. */
export function setAsideOutgrown(compiled: Compiled, hits: readonly Hit[], setAside: SetAside[]): Hit[] {
  const byToken = indexByToken(hits.filter(({ term }) => compiled.terms[term]!.near === null));
  const familyOf = (hit: Hit) => compiled.entries[hit.entry]!.family;
  return hits.filter((hit) => {
    const longer = (byToken.get(hit.tokens[0]!) ?? []).find(
      (other) =>
        other.entry !== hit.entry &&
        other.tokens.length > hit.tokens.length &&
        familyOf(other) === familyOf(hit) &&
        hit.tokens.every((token) => other.tokens.includes(token)),
    );
    if (longer !== undefined)
      setAside.push({ hit, why: 'longer', by: `${longer.pattern} (${compiled.entries[longer.entry]!.id})` });
    return longer === undefined;
  });
}

function indexByToken<T extends Readonly<{ tokens: readonly number[] }>>(
  items: readonly T[],
): Map<number, T[]> {
  const byToken = new Map<number, T[]>();
  for (const item of items) {
    for (const token of item.tokens) {
      const there = byToken.get(token);
      if (there) there.push(item);
      else byToken.set(token, [item]);
    }
  }
  return byToken;
}
