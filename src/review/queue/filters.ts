import type { Kind, ReadSentence, Theme } from '../../model/index.ts';
import type { QueueItem } from './item.ts';

/** What is to be read; what is not given does not bind. Facet, theme and code go by the machine's tags. */
export type QueueFilters = Readonly<{
  area?: string;
  edition?: string;
  document?: string;
  theme?: Theme;
  facet?: string;
  code?: string;
  kind?: Kind;
  state?: QueueItem['state'];
}>;

/** Whether an item is among what was asked for; the state is looked at by `orderQueue`, which alone knows it. */
export function isAsked(
  sentence: Pick<ReadSentence, 'kind' | 'tags'>,
  { theme, facet, code, kind }: QueueFilters,
): boolean {
  if (kind !== undefined && sentence.kind !== kind) return false;
  if (theme === undefined && facet === undefined && code === undefined) return true;
  return sentence.tags.some(
    (tag) =>
      (theme === undefined || tag.theme === theme) &&
      (facet === undefined || tag.facet === facet) &&
      (code === undefined || tag.code === code),
  );
}

/** Whether the documents of an edition are among what was asked for. */
export const isAskedDocument = (
  { id, edition }: Readonly<{ id: string; edition: Readonly<{ area: string; edition: string }> }>,
  filters: QueueFilters,
): boolean =>
  (filters.document === undefined || filters.document === id) &&
  (filters.area === undefined || filters.area === edition.area) &&
  (filters.edition === undefined || filters.edition === edition.edition);
