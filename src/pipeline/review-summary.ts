import {
  type Comparison,
  type Effect,
  effects,
  type OwnAccuracy,
  type ReadNotFound,
  type ReviewEntry,
  type ReviewedStatement,
  type ReviewSample,
  type ReviewSummary,
  type Statement,
  type Taxonomy,
} from '../model/index.ts';
import {
  agreementSummary,
  keyOfSentence,
  openCodes,
  type Review,
  type SentenceReading,
} from '../review/index.ts';
import { definitionHash } from '../taxonomy/definition-hash.ts';
import { decisionsHash } from './decisions-hash.ts';

/** What people said of the analyses that a comparison was made of. */
export type Said = Readonly<{
  review: Review;
  /** By item (`keyOfSentence`), each sentence that a person has read. */
  readings: ReadonlyMap<string, SentenceReading>;
  noMatch: ReadonlySet<string>;
  entries: readonly ReviewEntry[];
  samples: readonly ReviewSample[];
  own: OwnAccuracy | null;
  toReread: number;
  taxonomy: Taxonomy;
}>;

/** What people decided of the plans of a comparison, statement by statement. */
export function summaryOf(comparison: Comparison, said: Said): ReviewSummary {
  const { review, readings, entries, samples, own } = said;
  const counts = Object.fromEntries(effects.map((effect) => [effect, 0])) as Record<Effect, number>;
  for (const { effect } of readings.values()) counts[effect] += 1;
  const definitions = definitionsOf(said.taxonomy);
  const today = { definitions, taxonomy: said.taxonomy.hash };
  const agreement = agreementSummary(review);
  const all = statementsOf(comparison);
  return {
    reviewers: [...new Set(entries.map(({ reviewer }) => reviewer))].sort(),
    last: entries.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 10),
    hash: decisionsHash(entries, samples),
    effects: counts,
    statements: all.flatMap(([reference, statement]) => {
      const reading = readingOf(statement, readings);
      return reading ? [reviewed(reference, statement, reading, today)] : [];
    }),
    noMatch: all.flatMap(([reference, { places }]) =>
      places.some((place) => said.noMatch.has(keyOfSentence(place.document, place.sentence)))
        ? [reference]
        : [],
    ),
    notPlaced: review.unplaced.length,
    toReread: said.toReread,
    readNotFound: notFound(comparison, review, definitions),
    ...(agreement && { agreement }),
    ...(own && { accuracy: own }),
  };
}

const statementsOf = ({ forces }: Comparison): [string, Statement][] =>
  forces.flatMap(({ force, editions }) =>
    editions.flatMap(({ edition, statements }) =>
      statements.map((statement): [string, Statement] => [
        `${force}/${edition.edition}/${statement.id}`,
        statement,
      ]),
    ),
  );

const definitionsOf = ({ facets }: Taxonomy): ReadonlyMap<string, string> =>
  new Map(
    facets.flatMap(({ categories }) =>
      categories.map((category) => [category.id, definitionHash(category)] as const),
    ),
  );

/** The reading of a statement's printings: one on which readers differ first, else the first that was read. */
function readingOf(
  { places }: Statement,
  readings: ReadonlyMap<string, SentenceReading>,
): SentenceReading | undefined {
  const own = places.flatMap(
    ({ document, sentence }) => readings.get(keyOfSentence(document, sentence)) ?? [],
  );
  return own.find(({ effect }) => effect === 'disputed') ?? own[0];
}

function reviewed(
  reference: string,
  { codes }: Statement,
  { effect, resolution, made }: SentenceReading,
  today: Parameters<typeof openCodes>[2],
): ReviewedStatement {
  return {
    statement: reference,
    effect,
    by: [...resolution.by],
    on: resolution.on,
    adjudicator: resolution.adjudicator,
    disputed: [...resolution.disputed],
    made,
    open: openCodes(resolution, codes, today),
  };
}

/** Before this day nobody decided anything: it stands for one that is not known. */
const noDay = '1970-01-01';

function notFound(
  { forces }: Comparison,
  { readNotFound }: Review,
  definitions: ReadonlyMap<string, string>,
): ReadNotFound[] {
  const areas = new Map(
    forces.flatMap(({ force, editions }) => editions.map(({ edition }) => [edition.edition, force] as const)),
  );
  return readNotFound.map(({ area, edition, facet, code, reviewer, at, definition }) => ({
    force: areas.get(edition) ?? area,
    edition,
    facet,
    code,
    by: reviewer,
    on: at.startsWith(noDay) ? null : at.slice(0, 10),
    outdated: (definitions.get(code) ?? definition) !== definition,
  }));
}
