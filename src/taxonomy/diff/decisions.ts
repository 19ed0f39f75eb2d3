import type { Decision, DecisionChanges, JudgedDecision, Migration, Tag } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import { definitionHash } from '../definition-hash.ts';
import { migrateDecision } from '../migrations/index.ts';
import type { Indexed } from './category-index.ts';
import { numberDefinitions } from './definition-numbers.ts';

/** A document with its tags under both taxonomies, by the ids of today. */
export type TwiceTagged = Readonly<{
  id: string;
  path: string;
  name: string;
  sentences: readonly Readonly<{ text: string; page: number | null }>[];
  before: readonly (readonly Tag[])[];
  after: readonly (readonly Tag[])[];
}>;

/** What decisions are held against. */
export type DecisionGround = Readonly<{
  documents: readonly TwiceTagged[];
  migrations: readonly Migration[];
  /** Categories by the ids of today (`categoriesToday`). */
  older: ReadonlyMap<string, Indexed>;
  newer: ReadonlyMap<string, Indexed>;
}>;

/**
 * Holds decisions against the newer taxonomy. One is contradicted where no sentence of its words has the code that a person
 * accepted, or one has the code that a person rejected. A sentence is known by its letters and digits in its document; a
 * decision whose sentence is not there is listed and not judged.
 */
export function judgeDecisions(decisions: readonly Decision[], ground: DecisionGround): DecisionChanges {
  const result: DecisionChanges = {
    read: decisions.length,
    contradicted: [],
    alreadyContradicted: [],
    queued: [],
    notPlaced: [],
  };
  const migrated = decisions.map((original) => ({
    original,
    ...migrateDecision(original, ground.migrations),
  }));
  const numbers = numberDefinitions(
    migrated.map(({ decision }) => decision),
    ground,
  );
  const find = sentenceFinder(ground.documents);
  for (const { original, decision, reread } of migrated) {
    const places = find(decision);
    if (places.length === 0) {
      result.notPlaced.push(original);
      continue;
    }
    const { code, verdict, definition } = decision;
    const now = ground.newer.get(code);
    const tagsOf = (side: 'before' | 'after') =>
      places.flatMap((place) => place[side].filter((tag) => tag.code === code));
    const judged: JudgedDecision = {
      decision: original,
      code,
      page: places[0]!.page,
      words: verdict === 'rejected' ? wordsOf(tagsOf('after')) : [],
      ...numbers(decision),
    };
    const why =
      reread ?? (now !== undefined && definitionHash(now.category) !== definition ? 'definition' : null);
    if (why !== null) result.queued.push({ ...judged, why });
    if (reread !== null) continue;
    const isContradicted = (side: 'before' | 'after') => tagsOf(side).length > 0 === (verdict === 'rejected');
    if (!isContradicted('after')) continue;
    if (isContradicted('before')) result.alreadyContradicted.push(judged);
    else result.contradicted.push(judged);
  }
  return result;
}

type Place = Readonly<{ page: number | null; before: readonly Tag[]; after: readonly Tag[] }>;

/** Finds the sentences of a decision. A document is meant by its id, its path or its file's name. */
function sentenceFinder(documents: readonly TwiceTagged[]): (decision: Decision) => readonly Place[] {
  const indexes = new Map<TwiceTagged, Map<string, Place[]>>();
  const indexOf = (document: TwiceTagged) => {
    const known = indexes.get(document);
    if (known !== undefined) return known;
    const { sentences, before, after } = document;
    const places = sentences.map(({ text, page }, at) => ({
      bare: bareText(text),
      place: { page, before: before[at]!, after: after[at]! },
    }));
    const index = new Map(
      [...Map.groupBy(places, ({ bare }) => bare)].map(([bare, own]) => [
        bare,
        own.map(({ place }) => place),
      ]),
    );
    indexes.set(document, index);
    return index;
  };
  return ({ document: named, quote }) =>
    documents
      .filter(({ id, path, name }) => [id, path, name].includes(named))
      .flatMap((document) => indexOf(document).get(bareText(quote)) ?? []);
}

function wordsOf(tags: readonly Tag[]): string[] {
  return [...new Set(tags.flatMap(({ evidence }) => evidence.map(({ words }) => words)))];
}
