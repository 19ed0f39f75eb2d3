import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.ts';
import { reportFormats } from '../../src/report/index.ts';
import { parseXml } from '../../src/taxonomy/exchange/xml/parse.ts';
import { bareText } from '../../src/text/index.ts';
import { markdownText } from '../../src/verify/raw/markdown.ts';
import { saidIn } from '../../src/verify/said/index.ts';
import { hostileComparison, hostileQuotes } from './hostile-plan.ts';
import { readCsv } from './read-csv.ts';
import { renderAsked } from './setup.ts';
import { withTexts } from './with-texts.ts';

// A new format is among these tests by being in the registry; one with a new kind of file fails until it is said here how
// that is read.

/** Words that are nothing to any format, one for each hostile quote. */
const quiet = hostileQuotes.map((_, at) => `quiet${String(at).padStart(2, '0')}words`);

/** The same comparison with quiet words in place of the hostile ones. */
function quietTwin(comparison: Comparison): Comparison {
  const calmed = (text: string) =>
    hostileQuotes.reduce((calm, quote, at) => calm.replaceAll(quote, quiet[at]!), text);
  return JSON.parse(JSON.stringify(comparison), (_, value) =>
    typeof value === 'string' ? calmed(value) : value,
  );
}

type Made = Readonly<{ path: string; bytes: Uint8Array }>;

async function made(comparison: Comparison, format: string): Promise<Made[]> {
  const texts = withTexts(comparison);
  const print = async (html: string) => new TextEncoder().encode(html);
  const handedIn = { readText: texts.readText, print };
  const files = await renderAsked(texts.comparison, [format], { handedIn });
  return files.map(({ path, content }) => ({
    // What is printed here is the page itself.
    path: path.replace(/\.pdf$/, '.pdf.html'),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

const isZip = (path: string) => /\.(?:docx|xlsx|ods|qdpx)$/.test(path);
const isJson = (path: string) => /\.(?:json|jsonld)$/.test(path);
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const xmlOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(?:xml|rels|qde)$/.test(name) ? [{ name, xml: strFromU8(part) }] : [],
  );

/** Letters and digits, without signs that are shown by their numbers, control something or are none. */
const letters = (words: string) =>
  bareText(
    words.replace(/\[U\+[0-9A-F]{4,6}\]|(?!\s)\p{Cc}|\p{Noncharacter_Code_Point}|\uFFFD|\p{Cs}/gu, ''),
  );

/** All that a file shows, as letters and digits. */
function shown({ path, bytes }: Made): string {
  if (isJson(path)) return letters(strings(JSON.parse(text(bytes))).join('\n'));
  if (path.endsWith('.md')) return letters(markdownText(text(bytes)));
  if (path.endsWith('.qdpx'))
    return letters(
      xmlOf(bytes)
        .flatMap(({ xml }) => wordsOf(parseXml(xml)))
        .join('\n'),
    );
  const said = saidIn(path, bytes);
  if (said === null) throw new Error(`say here how ${path} is read`);
  return letters(said.map((one) => one.text).join('\n'));
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

type Element = ReturnType<typeof parseXml>;
const wordsOf = ({ text: own, attributes, children }: Element): string[] => [
  own,
  ...Object.values(attributes),
  ...children.flatMap(wordsOf),
];

/** What a file is made of beside its texts. */
function skeleton({ path, bytes }: Made): unknown {
  if (path.endsWith('.html')) return elementsOf(parse(text(bytes)));
  if (isZip(path))
    return [...new Set(xmlOf(bytes).flatMap(({ xml }) => namesOf(parseXml(xml))))]
      .filter((name) => !harmless.has(name))
      .sort();
  return isJson(path) ? shapeOf(JSON.parse(text(bytes))) : null;
}

/** Elements that stand for a blank, a tab or a line end of a text. */
const harmless = new Set(['s', 'tab', 'line-break', 'br']);

const namesOf = ({ name, children }: Element): string[] => [name, ...children.flatMap(namesOf)];

/** Every element with the names of its attributes, and what scripts, styles and links hold. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  const own =
    'tagName' in node
      ? [
          `${node.tagName} ${node.attrs.map(({ name, value }) => (/^(?:href|src|on.*|style)$/.test(name) ? `${name}=${value}` : name)).join(' ')}`,
        ]
      : [];
  const inside =
    'tagName' in node && (node.tagName === 'script' || node.tagName === 'style')
      ? node.childNodes.map((child) => ('value' in child ? child.value : ''))
      : [];
  return [...own, ...inside, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
};

const hostile = hostileComparison();
const calm = quietTwin(hostile);

/** Controls but for tabs and line ends, and what turns the direction of text. */
const unwanted = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

describe.each(reportFormats.map(({ id }) => id))(
  'hostile text of a plan in the format %s',
  async (format) => {
    const [loud, still] = [await made(hostile, format), await made(calm, format)];

    it('stands wherever quiet words would stand', () => {
      expect(loud.map(({ path }) => path)).toEqual(still.map(({ path }) => path));
      for (const [at, file] of loud.entries()) {
        const [words, would] = [shown(file), shown(still[at]!)];
        for (const [index, quote] of hostileQuotes.entries())
          if (would.includes(quiet[index]!))
            expect(words, `${file.path}: ${quote.slice(0, 60)}`).toContain(letters(quote).slice(0, 25));
      }
    });

    it.runIf(format === 'html')('is met there, every text of it', () => {
      const pages = still.map(shown).join(' ');
      expect(quiet.filter((words) => !pages.includes(words))).toEqual([]);
    });

    it('changes nothing of what the files are made of: no element, attribute, link, script or key', () => {
      for (const [at, file] of loud.entries())
        expect(skeleton(file), file.path).toEqual(skeleton(still[at]!));
    });

    it('holds no sign that turns the text round it or controls a terminal, but in data for programs', () => {
      for (const { path, bytes } of loud.filter((file) => !/\.(?:csv|json|jsonld)$/.test(file.path)))
        for (const words of isZip(path) ? xmlOf(bytes).map(({ xml }) => xml) : [text(bytes)])
          expect(unwanted.exec(words)?.index, path).toBeUndefined();
    });

    it('begins no cell of a table for spreadsheets with a sign that begins a formula', () => {
      for (const { path, bytes } of loud.filter((file) => file.path.endsWith('.csv')))
        for (const row of readCsv(text(bytes)))
          for (const cell of row)
            if (!/^-?[\d.]+$/.test(cell)) expect(cell, path).not.toMatch(/^[=+\-@\t\r]/);
    });
  },
);
