import { anatomise, type NamedBody } from '../anatomy/index.ts';
import type { Anatomy, Block, Detection, Sentence, Tag } from '../model/index.ts';
import { boxesOf } from '../segment/index.ts';

/** A sentence with what was found of it so far. */
export type TaggedSentence = Sentence & Detection & Readonly<{ tags: readonly Tag[] }>;

/** The anatomy of a sentence that is a commitment or may be one; null for all others, which undertake nothing. */
export function anatomyIfAny(
  sentence: TaggedSentence,
  block: Block | undefined,
  firstYear: number | null,
): Anatomy | null {
  const { kind, uncertain, language } = sentence;
  if ((kind !== 'commitment' && !uncertain) || language !== 'en') return null;
  return anatomyOf(sentence, block, firstYear);
}

/** The anatomy of a sentence, read as a commitment. `block` gives the boxes of its parts. */
export function anatomyOf(
  sentence: TaggedSentence,
  block: Block | undefined,
  firstYear: number | null,
): Anatomy {
  const { start: offset } = sentence.span;
  return anatomise({
    sentence,
    detection: sentence,
    bodies: bodiesIn(sentence),
    firstYear,
    boxesOf: (start, end) =>
      block === undefined ? [] : boxesOf(block, { start: offset + start, end: offset + end }),
  });
}

/** Whom the taxonomy counts with partners and who are no bodies: residents, shopkeepers, taxi drivers. */
const noBodies = new Set(['partner-public', 'partner-business']);

/** The words that the taxonomy's partners found; a tag does not say in which lead-in, so each is looked at. */
function bodiesIn({ tags, leadInChain }: TaggedSentence): NamedBody[] {
  const found = tags
    .filter(({ facet, code }) => facet === 'partners' && !noBodies.has(code))
    .flatMap(({ evidence }) => evidence);
  return found.flatMap(({ where, start, end, words }): NamedBody[] => {
    if (where === 'text') return [{ line: null, start, end }];
    if (where !== 'lead-in') return [];
    const line = leadInChain.findIndex((text) => text.slice(start, end) === words);
    return line === -1 ? [] : [{ line, start, end }];
  });
}

/** First year of an edition, from its first day (YYYY-MM-DD or YYYY) or a title with its years; null where none is given. */
export function firstYearOf(from: string | null): number | null {
  const year = /\b20\d\d\b/.exec(from ?? '');
  return year ? Number(year[0]) : null;
}
