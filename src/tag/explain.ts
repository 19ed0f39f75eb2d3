import type { Tag, TagEvidence } from '../model/index.ts';
import type { Choice } from './choose.ts';
import type { Compiled } from './compile-entries.ts';
import { nearlyIn } from './nearly.ts';
import { overruled } from './overruled.ts';
import type { PlacedReading } from './read-places.ts';
import type { Hit } from './read-text.ts';
import type { Place } from './taxonomy-entries.ts';
import { enough, type Where } from './weigh.ts';

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
  'part-of-name': 'only part of what an abbreviation stands for: ',
  'heading-only': 'stands in the heading only',
  'a-sibling-fits': 'gives way to: ',
} as const;

type Aside = Readonly<{ hit: Hit; where: Where; why: string }>;

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
  const aside = [...setAsideIn(compiled, readings), ...refusedIn(choice)];
  const excluded = aside.map(({ hit, where, why }) => ({
    ...named(hit.entry),
    words: hit.words,
    term: hit.pattern,
    where,
    start: hit.start,
    end: hit.end,
    ...(hit.abbreviation && { abbreviation: hit.abbreviation }),
    why,
  }));
  const tagged = new Set(tags.map(({ code }) => code));
  const told = new Set(aside.map(({ hit }) => hit.term));
  const tokens = readings.filter(({ where }) => where !== 'heading').flatMap(({ words }) => words.tokens);
  const nearly = nearlyIn(compiled, tokens)
    .filter(({ term }) => !told.has(term))
    .map(({ entry, text, found, missing }) => ({ ...named(entry), term: text, found, missing }))
    .filter(({ code }) => !tagged.has(code));
  return { tags, excluded, nearly };
}

function setAsideIn(compiled: Compiled, readings: readonly PlacedReading[]): Aside[] {
  return readings.flatMap((placed) =>
    [...placed.reading.setAside, ...overruled(compiled, placed)].map(({ hit, why, by }) => ({
      hit,
      where: placed.where,
      why: reasons[why] + by,
    })),
  );
}

function refusedIn({ refused }: Choice): Aside[] {
  return refused.flatMap(({ claim, why, by }) => {
    const reason =
      why === 'too-weak'
        ? `says too little by itself (${claim.weight.toFixed(1)} of the ${enough} that is needed)`
        : reasons[why] + by;
    return claim.hits.map((hit) => ({ hit, where: hit.where, why: reason }));
  });
}
