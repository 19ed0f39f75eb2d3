import type { Problem } from '../../model/index.ts';
import type { OcrMeans } from '../ocr/recogniser.ts';
import { isGarbled } from './garbled.ts';
import type { OcrResult } from './ocr-pages.ts';
import { fewLetters } from './problems.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';

/** Why words of a page are to be recognised: it is a picture, or its letters make no words and it must be drawn. */
export type Reason = 'picture' | 'letters';
export type Wanted = Readonly<{ page: ReadPage; reason: Reason }>;

/**
 * The pages with the words of their pictures in place, and what a reader must know of these. Recognition is code that
 * most files need none of: it is loaded with the first file that does.
 */
export async function recogniseWanted(
  read: ReadPages,
  source: Readonly<{ bytes: Uint8Array; name: string }>,
  means: OcrMeans | undefined,
): Promise<Readonly<{ ocr: OcrResult; problems: readonly Problem[] }>> {
  const wanted = means === undefined ? [] : wantedOf(read);
  if (means === undefined || wanted.length === 0) return { ocr: { read, pages: [], by: null }, problems: [] };
  const [{ recognisePages }, { ocrProblems }] = await Promise.all([
    import('./ocr-pages.ts'),
    import('./ocr-problems.ts'),
  ]);
  const ocr = await recognisePages(read, wanted, source, means);
  return { ocr, problems: ocrProblems(ocr, source.name) };
}

function wantedOf({ pages }: ReadPages): Wanted[] {
  return pages.flatMap((page) => {
    const reason = reasonFor(page);
    return reason === null ? [] : [{ page, reason }];
  });
}

function reasonFor(page: ReadPage): Reason | null {
  if (page.failed !== null || page.cut) return null;
  if (page.characters < fewLetters) return 'picture';
  const isUnmapped = page.unmappedGlyphs > 20 && page.unmappedGlyphs > 0.2 * page.characters;
  return isUnmapped || isGarbled(page.lines.map((line) => line.text)) ? 'letters' : null;
}
