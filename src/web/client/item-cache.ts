import type { Item, ItemKey } from '../api.ts';

/** Items that were fetched or are on their way, so that the next is there before it is asked for. */
export type ItemCache = Readonly<{
  /** The item at once, where it is there. */
  ready(key: ItemKey): Item | null;
  fetch(key: ItemKey): Promise<Item>;
  put(item: Item): void;
  clear(): void;
}>;

/** Keeps the last `limit` items; one that failed is fetched anew. */
export function makeItemCache(ask: (key: ItemKey) => Promise<Item>, limit = 60): ItemCache {
  const there = new Map<ItemKey, Item>();
  const coming = new Map<ItemKey, Promise<Item>>();
  const put = (item: Item): void => {
    there.delete(item.key);
    there.set(item.key, item);
    if (there.size > limit) there.delete(there.keys().next().value!);
  };
  return {
    ready: (key) => there.get(key) ?? null,
    fetch: (key) => {
      const known = there.get(key);
      if (known) return Promise.resolve(known);
      const running = coming.get(key);
      if (running) return running;
      const asked: Promise<Item> = ask(key)
        .then((item) => {
          // What was cleared meanwhile is not put back: it may tell of yesterday.
          if (coming.get(key) === asked) put(item);
          return item;
        })
        .finally(() => {
          if (coming.get(key) === asked) coming.delete(key);
        });
      coming.set(key, asked);
      return asked;
    },
    put,
    clear: () => {
      there.clear();
      coming.clear();
    },
  };
}
