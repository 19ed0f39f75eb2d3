import type { Analysis } from '../../model/index.ts';

/** A page on which words may have been missed, and why, in words for a reader. */
export type UntrustedPage = Readonly<{ document: string; page: number; why: string }>;

/** The pages of documents that were not read with good trust or were recognised in a picture: "not found" may not hold there. */
export function untrustedPages(analyses: readonly Analysis[]): UntrustedPage[] {
  return analyses.flatMap(({ id, pages, trust }) =>
    pages
      .filter((page) => page.trust !== 'good' || page.read !== 'text')
      .map(({ page, read, trust: level }) => ({
        document: id,
        page,
        why:
          trust?.reasons.find(({ pages: concerned }) => concerned.includes(page))?.says ??
          (read === 'ocr'
            ? 'The words were recognised in a picture of the page.'
            : read === 'nothing'
              ? 'No words were read on the page.'
              : level === 'poor'
                ? 'The page could not be read well.'
                : 'What was read is to be held against the page.'),
      })),
  );
}
