import type { ItemCache } from './item-cache.ts';
import type { Saver } from './saver.ts';
import type { Server } from './server.ts';
import type { Store } from './state.ts';
import type { Typed } from './typed.ts';

/** What every part of the page works with. */
export type App = Readonly<{
  store: Store;
  server: Server;
  saver: Saver;
  items: ItemCache;
  typed: Typed;
  /** Says something to those who hear the page. */
  say(words: string): void;
  /** Tells other tabs that something was decided here. */
  tellOthers(): void;
  /** The label of a category, or its id where it is not in the taxonomy. */
  labelOf(code: string): string;
}>;
