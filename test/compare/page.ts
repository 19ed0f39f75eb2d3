import type { PageRecord } from '../../src/model/index.ts';

/** A page that was read well; what is not given is as on a page of running text. */
export function pageRecord(given: Partial<PageRecord> = {}): PageRecord {
  return {
    page: 1,
    width: 595,
    height: 842,
    characters: 900,
    unmappedGlyphs: 0,
    images: 0,
    order: 'tags',
    read: 'text',
    ocr: null,
    orderConfidence: 1,
    oddWords: 0,
    trust: 'good',
    ...given,
  };
}
