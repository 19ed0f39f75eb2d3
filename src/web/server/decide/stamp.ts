import type { Coding, EntryDraft, Purpose } from '../../../model/index.ts';
import { definitionHash } from '../../../taxonomy/definition-hash.ts';
import type { DecisionRequest } from '../../api.ts';
import { againOf } from '../desk/blind.ts';
import type { Desk } from '../desk/desk.ts';
import { badRequest } from '../http/refusal.ts';

/** What a reader says who finds neither an undertaking nor a priority. */
export const noUndertaking: Coding = {
  kind: 'context',
  strength: null,
  actor: null,
  measurable: null,
  codes: [],
};

export type Stamp = Pick<EntryDraft, 'purpose' | 'sample' | 'codebook' | 'taxonomy'>;

const purposeOf: Readonly<Record<DecisionRequest['mode'], Purpose>> = {
  first: 'queue',
  second: 'second',
  sample: 'sample',
  adjudicate: 'queue',
  practice: 'practice',
  check: 'check',
};

/** What an entry was made for and by what it was decided. `key` is the item, where there is one. Throws Refusal. */
export function stampOf(
  desk: Desk,
  { mode, sample }: Pick<DecisionRequest, 'mode' | 'sample'>,
  key: string | null,
): Stamp {
  const { version, hash } = desk.taxonomy;
  const by = { codebook: desk.codebook, taxonomy: { version, hash } };
  if (mode !== 'sample') {
    const isAgain = mode === 'first' && key !== null && againOf(desk).has(key);
    return { purpose: isAgain ? 'again' : purposeOf[mode], ...by };
  }
  if (sample === undefined || !desk.sampled.has(sample)) throw badRequest('There is no such sample.');
  if (key !== null && !desk.sampled.get(sample)!.has(key))
    throw badRequest('This item is not in the sample.', 'Decide it in the queue.');
  return { purpose: 'sample', sample, ...by };
}

/** By code, what its category means today. Throws Refusal for a code that the taxonomy has not. */
export function definitionsOf(desk: Desk, codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...new Set(codes)].flatMap((code) => {
      const known = desk.codes.get(code);
      return known ? [[code, definitionHash(known.category)]] : [];
    }),
  );
}

/** Throws Refusal where a coding has a code that nobody can give today. */
export function checkCodes(desk: Desk, { codes = [] }: Partial<Coding>): void {
  const odd = codes.find((code) => {
    const known = desk.codes.get(code);
    return known === undefined || known.category.status === 'deprecated';
  });
  if (odd !== undefined)
    throw badRequest(`The taxonomy has no category "${odd.slice(0, 60)}" that can be given.`);
}
