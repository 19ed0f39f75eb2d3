/** What somebody has typed or chosen and not sent, by name. It outlives a reload of the page in the same tab. */
export type Typed = Readonly<{
  read<T>(name: string): T | null;
  keep(name: string, what: unknown): void;
  forget(name: string): void;
}>;

export function makeTyped(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Typed {
  const path = (name: string): string => `pcp-unsent-${name}`;
  return {
    read: <T>(name: string): T | null => {
      try {
        const text = storage.getItem(path(name));
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    keep: (name, what) => {
      try {
        storage.setItem(path(name), JSON.stringify(what));
      } catch {
        // A browser that keeps nothing still holds it in the page.
      }
    },
    forget: (name) => storage.removeItem(path(name)),
  };
}
