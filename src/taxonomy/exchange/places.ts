import type { Where } from '../../model/index.ts';
import type { Path } from '../read-yaml.ts';

/** Where the parts of a value were read from. */
export type Places = Readonly<{
  mark(path: Path, where: Where): void;
  /** Of the part itself, else of the nearest part above it. */
  locate(path: Path): Where;
}>;

/** No part marked yet; `whole` is the place of the value itself. */
export function placesIn(whole: Where): Places {
  const known = new Map<string, Where>();
  return {
    mark: (path, where) => known.set(JSON.stringify(path), where),
    locate: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const found = known.get(JSON.stringify(path.slice(0, length)));
        if (found !== undefined) return found;
      }
      return whole;
    },
  };
}
