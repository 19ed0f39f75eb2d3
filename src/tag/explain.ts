import type { Tag, TagEvidence } from '../model/index.ts';
import type { Choice } from './choose.ts';
import type { Compiled } from './compile-entries.ts';
import { nearlyIn } from './nearly.ts';
import { overruled } from './overruled.ts';
import type { PlacedReading } from './read-places.ts';
import type { Place } from './taxonomy-entries.ts';

/** A term that stands in the sentence and made no tag, with the reason in plain words. */
export type Excluded = TagEvidence & Readonly<{ facet: string; code: string; why: string }>;

/**
 * A term of which all words but one stand in the sentence or its lead-ins, or all of them but not together: then
 * `missing` is empty.
 */
export type Nearly = Readonly<{
  facet: string;
  code: string;
  term: string;
  found: string[];
  missing: string;
}>;

export type Explanation = Readonly<{ tags: Tag[]; excluded: Excluded[]; nearly: Nearly[] }>;

const reasons = {
  'false-friend': 'looks like this category and is not: ',
  not: 'does not count beside: ',
  longer: 'part of a longer term: ',
  'defined-otherwise': 'the document says that it stands for: ',
  'too-weak': 'says too little by itself',
  'heading-only': 'stands in the heading only',
  'a-sibling-fits': 'gives way to: ',
} as const;

/** Puts together what matched, what was excluded and why, and what nearly matched. */
export function explainSentence(
  compiled: Compiled,
  places: readonly Place[],
  readings: readonly PlacedReading[],
  choice: Choice,
  tags: Tag[],
): Explanation {
  const named = (entry: number) => ({
    facet: places[entry]!.facet.facet,
    code: places[entry]!.category.id,
  });
  const setAside = readings.flatMap((placed) =>
    [...placed.reading.setAside, ...overruled(compiled, placed)].map(({ hit, why, by }) => ({
      hit,
      where: placed.where,
      entry: hit.entry,
      why: reasons[why] + by,
    })),
  );
  const refused = choice.refused.flatMap(({ claim, why, by }) =>
    claim.hits.map((hit) => ({ hit, where: hit.where, entry: claim.entry, why: reasons[why] + by })),
  );
  const excluded = [...setAside, ...refused].map(({ hit, where, entry, why }) => ({
    ...named(entry),
    words: hit.words,
    term: hit.pattern,
    where,
    start: hit.start,
    end: hit.end,
    ...(hit.abbreviation && { abbreviation: hit.abbreviation }),
    why,
  }));
  const spokenOf = new Set([...tags, ...excluded].map(({ code }) => code));
  const tokens = readings.filter(({ where }) => where !== 'heading').flatMap(({ words }) => words.tokens);
  const nearly = nearlyIn(compiled, tokens)
    .map(({ entry, ...rest }) => ({ ...named(entry), ...rest }))
    .filter(({ code }) => !spokenOf.has(code));
  return { tags, excluded, nearly };
}
