import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The day that zip entries claim; the format knows no zone, so local midday is far from any change of date. */
const entryTime = new Date(2025, 3, 1, 12, 0, 0);

/** The same Word document with fixed times, so that the same source gives the same bytes. `created` is ISO 8601. */
export function repack(bytes: Uint8Array, created: string): Uint8Array {
  const entries = unzipSync(bytes);
  const packed: Zippable = {};
  for (const name of Object.keys(entries).sort(contentTypesFirst)) {
    const data = entries[name]!;
    const xml = name.endsWith('.xml');
    packed[name] = xml ? strToU8(withFixedIds(withTime(strFromU8(data), created))) : data;
  }
  return zipSync(packed, { mtime: entryTime, level: 6 });
}

function withTime(xml: string, created: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}`);
}

/** The library draws shapes' ids by lot and counts bookmarks over all documents it ever made: number them here. */
function withFixedIds(xml: string): string {
  const shapes = numbered();
  const names = numbered();
  const bookmarks = numbered();
  return xml
    .replace(/(<v:shape id=")([^"]*)/g, (_, start: string, id: string) => `${start}box${shapes(id)}`)
    .replace(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${names(id)}`)
    .replace(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, (_, start: string, id: string) => {
      return `${start}${bookmarks(id)}`;
    });
}

/** Numbers names from 1 in the order in which they are first met. */
function numbered(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? known.size + 1;
    known.set(name, number);
    return number;
  };
}

/** Some readers look for the list of parts at the front. */
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
}
