import { strFromU8, unzipSync } from 'fflate';

export type ReadDocx = Readonly<{
  /** Names of the parts, in the order of the zip. */
  parts: readonly string[];
  part: (name: string) => string;
  /** Paragraphs in order, tables' cells among them: style and text. */
  paragraphs: readonly Readonly<{ style: string; text: string }>[];
  /** Cells of each table by row. */
  tables: readonly (readonly (readonly string[])[])[];
}>;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!);

const textOf = (xml: string): string =>
  decode([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
const within = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs'))].map(([all]) => all);

/** Reads a Word document back: its zip and the XML in it. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const entries = unzipSync(bytes);
  const part = (name: string): string => strFromU8(entries[name]!);
  const body = part('word/document.xml');
  return {
    parts: Object.keys(entries),
    part,
    paragraphs: within(body, 'p').map((xml) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
      text: textOf(xml),
    })),
    tables: within(body, 'tbl').map((xml) =>
      within(xml, 'tr').map((row) => within(row, 'tc').map((cell) => textOf(cell))),
    ),
  };
}
