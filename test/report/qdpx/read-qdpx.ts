import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { type Element, parseXml } from '../../../src/taxonomy/exchange/xml/parse.ts';

const schema = readFileSync(new URL('./project.xsd', import.meta.url), 'utf8');

/** What an independent validator has against a project by the published structure. */
export async function faultsOf(project: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'project.qde', contents: project },
    schema: { fileName: 'project.xsd', contents: schema },
    // Some megabytes of project with its references need more than the 32 that are given.
    initialMemoryPages: 4096,
    maxMemoryPages: 16384,
  });
  return errors.map(({ message }) => message);
}

/** A coded span of a project, read as another program would: by GUIDs, positions and paths alone. */
export type Span = Readonly<{
  source: string;
  /** Names of codes. */
  codes: readonly string[];
  description: string;
  /** Words at the positions, where the project holds the text; null where it does not. */
  words: string | null;
  start: number;
  end: number;
  /** Rectangles of pages with the same codes and words, pages from 1, in points from the bottom left. */
  pages: readonly Readonly<{ page: number; left: number; top: number; right: number; bottom: number }>[];
}>;

export type Project = Readonly<{
  names: readonly string[];
  xml: string;
  root: Element;
  codes: ReadonlyMap<string, string>;
  spans: readonly Span[];
}>;

export function readProject(zip: Uint8Array): Project {
  const files = unzipSync(zip);
  const xml = strFromU8(files['project.qde']!);
  const root = parseXml(xml);
  const codes = new Map(all(root, 'Code').map(({ attributes: { guid, name } }) => [guid!, name!]));
  const sources = all(root, 'PDFSource', 'TextSource');
  return {
    names: Object.keys(files),
    xml,
    root,
    codes,
    spans: sources.flatMap((source) => spansIn(source, files, codes)),
  };
}

function spansIn(
  source: Element,
  files: Record<string, Uint8Array>,
  codes: ReadonlyMap<string, string>,
): Span[] {
  const holder =
    source.name === 'PDFSource' ? source.children.find(({ name }) => name === 'Representation') : source;
  const path = holder?.attributes.plainTextPath;
  const text = path === undefined ? null : [...strFromU8(files[path.replace('internal://', 'sources/')]!)];
  const rectangles = source.children.filter(({ name }) => name === 'PDFSelection');
  const selections = all(holder ?? source, 'PlainTextSelection');
  const guids = new Set(selections.map(({ attributes }) => attributes.guid));
  return selections.map((selection) => {
    const start = Number(selection.attributes.startPosition);
    const end = Number(selection.attributes.endPosition);
    return {
      source: source.attributes.name!,
      codes: codesOf(selection, codes),
      description: textOf(selection),
      words: text === null ? null : text.slice(start, end).join(''),
      start,
      end,
      pages: onPages(selection, rectangles, guids).map(rectangle),
    };
  });
}

/** The rectangle with the GUID of a selection, and those right after it that are no other's: the next pages. */
function onPages(
  selection: Element,
  rectangles: readonly Element[],
  guids: ReadonlySet<string | undefined>,
): Element[] {
  const first = rectangles.findIndex(({ attributes }) => attributes.guid === selection.attributes.guid);
  if (first < 0) return [];
  const after = rectangles.slice(first + 1);
  const next = after.findIndex(({ attributes }) => guids.has(attributes.guid));
  return [rectangles[first]!, ...(next < 0 ? after : after.slice(0, next))];
}

const codesOf = (selection: Element, codes: ReadonlyMap<string, string>): string[] =>
  all(selection, 'CodeRef').map(
    ({ attributes }) => codes.get(attributes.targetGUID!) ?? 'a code that is not there',
  );

const textOf = (element: Element): string =>
  element.children.find(({ name }) => name === 'Description')?.text ?? '';

const rectangle = ({ attributes }: Element) => ({
  page: Number(attributes.page) + 1,
  left: Number(attributes.firstX),
  top: Number(attributes.firstY),
  right: Number(attributes.secondX),
  bottom: Number(attributes.secondY),
});

/** Every element of some names below one, in order. */
export const all = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...all(child, ...names),
  ]);
