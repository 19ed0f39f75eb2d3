import {
  type Analysis,
  exitCodes,
  PcpError,
  type ReadSentence,
  type ReviewSample,
  type SampleFlag,
  type Stratum,
  sampleFlags,
} from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';
import { anchorOfSentence } from '../anchor/index.ts';
import { shuffled } from '../shuffled.ts';
import { shareOut } from './share-out.ts';

type Place = Readonly<{ analysis: Analysis; at: number }>;
type Group = Readonly<{
  id: string;
  edition: string;
  area: string;
  flag: SampleFlag;
  places: readonly Place[];
}>;

/**
 * Draws sentences of all kinds at random within strata: edition by what the machine says (a commitment, doubtful, neither). A
 * third of them is of each flag as far as there are so many, shared among editions by their size, at least one each; rare
 * things are thus drawn oftener, and weights take that back. English sentences outside furniture and contents. The same
 * analyses, number and seed give the same sample. Throws PcpError `nothing-to-sample` (exit 2).
 */
export function drawSample(analyses: readonly Analysis[], asked: number, seed: number): ReviewSample {
  const groups = groupsOf(analyses);
  if (groups.length === 0)
    throw new PcpError({
      code: 'nothing-to-sample',
      message: 'The run holds no English sentence to draw from.',
      hint: 'Analyse plans first, then draw the sample from the same folder.',
      exitCode: exitCodes.usage,
    });
  const random = randomFrom(seed);
  const numbers = numbersFor(groups, asked);
  const drawn = groups.map(({ places }, at) => shuffled(places, random).slice(0, numbers[at]));
  const items = groups.flatMap(({ id }, at) =>
    drawn[at]!.map(({ analysis, at: place }) => ({ stratum: id, anchor: anchorOfSentence(analysis, place) })),
  );
  const { taxonomy, taxonomyHash } = analyses[0]!.versions;
  return {
    schemaVersion: 1,
    id: `n${asked}-seed${seed}`,
    seed,
    asked,
    taxonomy: { version: taxonomy, hash: taxonomyHash },
    strata: groups.map(({ places, ...group }, at): Stratum => {
      const own = drawn[at]!.length;
      return { ...group, size: places.length, drawn: own, weight: own === 0 ? null : places.length / own };
    }),
    items: shuffled(items, random),
  };
}

/** What the machine says of a sentence, as strata have it. */
export const flagOf = ({ kind, uncertain }: Pick<ReadSentence, 'kind' | 'uncertain'>): SampleFlag =>
  uncertain ? 'uncertain' : kind === 'commitment' ? 'found' : 'unflagged';

function groupsOf(analyses: readonly Analysis[]): Group[] {
  const places = analyses.flatMap((analysis) =>
    analysis.sentences.flatMap((sentence, at) =>
      isRead(sentence)
        ? [{ analysis, at, key: JSON.stringify([analysis.edition.edition, flagOf(sentence)]), sentence }]
        : [],
    ),
  );
  return [...Map.groupBy(places, ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const { edition, area } = own[0]!.analysis.edition;
      const flag = flagOf(own[0]!.sentence);
      return {
        id: `${edition}/${flag}`,
        edition,
        area,
        flag,
        places: own.map(({ analysis, at }) => ({ analysis, at })),
      };
    });
}

const isRead = ({ language, blockKind, text }: ReadSentence): boolean =>
  language === 'en' && blockKind !== 'furniture' && blockKind !== 'contents' && /\p{L}/u.test(text);

/** How many of each group: first by flag in equal shares, then within each flag by size. */
function numbersFor(groups: readonly Group[], asked: number): number[] {
  const byFlag = sampleFlags.map((flag) => groups.filter((group) => group.flag === flag));
  const sizes = byFlag.map((own) => own.reduce((all, { places }) => all + places.length, 0));
  const ofFlag = shareOut(
    asked,
    sizes.map((size) => ({ size, wish: 1 })),
  );
  const numbers = new Map(
    byFlag.flatMap((own, at) => {
      const shares = shareOut(
        ofFlag[at]!,
        own.map(({ places }) => ({ size: places.length, wish: places.length })),
      );
      return own.map(({ id }, index) => [id, shares[index]!] as const);
    }),
  );
  return groups.map(({ id }) => numbers.get(id)!);
}
