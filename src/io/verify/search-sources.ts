import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, type Document, documentSchema } from '../../model/index.ts';
import { type Fault, finderIn, recognisedPages, type Searched, withPages } from '../../verify/index.ts';
import { openPlainReader, type ReadPlainly } from './read-plainly.ts';

/** Sources that can be looked in, by the ids of their documents, and a fault for each that cannot. */
export type SearchedSources = Readonly<{ sources: ReadonlyMap<string, Searched>; faults: readonly Fault[] }>;

/** Reads the sources of analyses a second time, one after another, so that many are never in memory at once with pdfjs. */
export async function searchSources(
  out: string,
  analyses: readonly Analysis[],
  onProgress: (done: number, total: number, path: string) => void,
): Promise<SearchedSources> {
  const { read, end } = await openPlainReader();
  const sources = new Map<string, Searched>();
  const faults: Fault[] = [];
  try {
    for (const [index, analysis] of analyses.entries()) {
      onProgress(index + 1, analyses.length, analysis.source.path);
      const searched = await search(out, analysis, read);
      if ('why' in searched) faults.push(notReadAgain(analysis, searched.why));
      else sources.set(analysis.id, searched);
    }
  } finally {
    end();
  }
  return { sources, faults };
}

async function search(
  out: string,
  { id, source, pages }: Analysis,
  read: ReadPlainly,
): Promise<Searched | { why: string }> {
  const reading = await read(source);
  if ('why' in reading) return reading;
  const recognised = new Set(pages.filter((page) => page.read === 'ocr').map(({ page }) => page));
  const document = recognised.size === 0 ? undefined : readDocument(out, id);
  if (document === null) return { why: 'What was recognised on its pages is not saved any more.' };
  const seen = document === undefined ? [] : recognisedPages(document);
  return { name: source.name, by: reading.by, find: finderIn(withPages(reading, seen)), recognised };
}

/** What was read of a document; null where it is not there as pcp wrote it. */
function readDocument(out: string, id: string): Document | null {
  try {
    return documentSchema.parse(JSON.parse(readFileSync(join(out, 'documents', `${id}.json`), 'utf8')));
  } catch {
    return null;
  }
}

function notReadAgain({ id, source }: Analysis, why: string): Fault {
  return {
    kind: 'file',
    file: `analyses/${id}.json`,
    place: source.path,
    expected: 'the source as it was read',
    found: why,
    hint: 'Put the file back where it was, or run pcp analyse again; its quotes were not looked for.',
  };
}
