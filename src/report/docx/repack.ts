import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import { zipped } from '../zipped.ts';

/** The same Word document without the hour and the ids drawn by lot that the library puts in: same input, same bytes. */
export function repack(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const linkId = numbered();
  const packed: Zippable = {};
  for (const name of Object.keys(entries).sort(contentTypesFirst)) {
    const data = entries[name]!;
    const isText = name.endsWith('.xml') || name.endsWith('.rels');
    packed[name] = isText ? strToU8(withoutLots(strFromU8(data), linkId)) : data;
  }
  return zipped(packed);
}

/** Ids of links are drawn by lot; a plan's own text never stands in an attribute of that name. */
function withoutLots(xml: string, linkId: (name: string) => number): string {
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/(\s(?:r:id|Id)=")(rId(?!\d+")[^"]+)"/g, (_, start: string, id: string) => {
      return `${start}rIdLink${linkId(id)}"`;
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

/** Some readers look for the list of parts at the front; the body comes before its links, which are numbered by it. */
function contentTypesFirst(a: string, b: string): number {
  const first = ['[Content_Types].xml', 'word/document.xml'];
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
