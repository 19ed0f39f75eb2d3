import type { ChangedSentence, CodeChange, ReadSentence, Tag } from '../../model/index.ts';
import { definitionHash } from '../definition-hash.ts';
import type { Indexed } from './category-index.ts';
import type { TagChange } from './tag-change.ts';

/** A sentence of a document with the change of its tags. */
export type ChangedAt = Readonly<{
  document: string;
  sentence: Pick<ReadSentence, 'id' | 'page' | 'kind' | 'text' | 'leadIn' | 'heading'>;
  change: TagChange;
}>;

type Lists = { -readonly [K in 'gained' | 'lost' | 'movedHere' | 'movedAway' | 'width']: CodeChange[K] };

/**
 * Changes by code, those of the newer taxonomy in its order and then those that only the older has; sentences in the
 * order given. Codes whose sentences all stay are listed only where the category came, went or says something else.
 * Both give their categories by the ids of today (`categoriesToday`).
 */
export function codeChanges(
  changed: readonly ChangedAt[],
  older: ReadonlyMap<string, Indexed>,
  newer: ReadonlyMap<string, Indexed>,
): CodeChange[] {
  const lists = new Map<string, Lists>();
  const listsOf = ({ facet, code }: Pick<Tag, 'facet' | 'code'>): Lists => {
    const key = JSON.stringify([facet, code]);
    const known = lists.get(key) ?? { gained: [], lost: [], movedHere: [], movedAway: [], width: [] };
    lists.set(key, known);
    return known;
  };
  for (const at of changed) {
    const { gained, lost, moved, width } = at.change;
    for (const tag of gained) listsOf(tag).gained.push(sentenceOf(at, tag));
    for (const tag of lost) listsOf(tag).lost.push(sentenceOf(at, tag));
    for (const { from, to } of moved) {
      for (const tag of to) listsOf(tag).movedHere.push({ ...sentenceOf(at, tag), others: codesOf(from) });
      for (const tag of from) listsOf(tag).movedAway.push({ ...sentenceOf(at, tag), others: codesOf(to) });
    }
    for (const { before, after } of width)
      listsOf(after).width.push({ ...sentenceOf(at, after), before: before.width, after: after.width });
  }
  const all = [...newer.values(), ...[...older].filter(([id]) => !newer.has(id)).map(([, one]) => one)];
  return all.flatMap(({ facet, category }): CodeChange[] => {
    const was = older.get(category.id);
    const is = newer.get(category.id);
    const own = lists.get(JSON.stringify([facet.facet, category.id]));
    const state = was === undefined ? 'added' : is === undefined ? 'removed' : 'kept';
    const redefined =
      was !== undefined && is !== undefined && definitionHash(was.category) !== definitionHash(is.category);
    if (own === undefined && state === 'kept' && !redefined) return [];
    const none = { gained: [], lost: [], movedHere: [], movedAway: [], width: [] };
    const named = {
      facet: facet.facet,
      facetLabel: facet.label,
      code: category.id,
      label: category.label,
    };
    return [{ ...named, state, redefined, ...none, ...own }];
  });
}

function sentenceOf({ document, sentence }: ChangedAt, { evidence }: Tag): ChangedSentence {
  const { id, page, kind, text, leadIn, heading } = sentence;
  const words = evidence.map(({ words, term, where }) => ({ words, term, where }));
  return { document, sentence: id, page, kind, quote: text, leadIn, heading, words };
}

function codesOf(tags: readonly Tag[]): string[] {
  return tags.map(({ code }) => code);
}
