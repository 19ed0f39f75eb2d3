import { unzipSync } from 'fflate';

const mostBytes = 512 * 1024 * 1024;

/** The XML parts of an office file by name. Throws where it is no zip or would unpack to more than half a gigabyte. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      total += originalSize;
      if (total > mostBytes) throw new Error('it is too large inside');
      return true;
    },
  });
  const decoder = new TextDecoder('utf-8');
  return new Map(Object.entries(parts).map(([name, content]) => [name, decoder.decode(content)]));
}
