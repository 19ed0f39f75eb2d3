import type { Extraction, PageRecord } from '../model/index.ts';

/** What is to be said above the drawing of a page, each note a line: where its words and order come from, and doubts. */
export function pageNotes(extraction: Extraction, page: number, picture: string | null): string[] {
  const record = extraction.pages.find((one) => one.page === page);
  const problems = extraction.problems.filter(({ where }) => where.page === page);
  return [
    ...(record ? [facts(record), ...doubts(record)] : ['Nothing is known of this page.']),
    ...problems.map(({ severity, message }) => `${severity === 'info' ? 'note' : severity}: ${message}`),
    ...(picture === null ? [] : [picture]),
  ];
}

const orders = {
  tags: "order by the file's own tags",
  geometry: 'order by where things stand',
  none: 'no order',
};
const origins = {
  text: "words from the file's text",
  ocr: 'words recognised in a picture of the page',
  nothing: 'no words',
};

function facts(record: PageRecord): string {
  const sure = record.orderConfidence === null ? '' : ` (${percent(record.orderConfidence)} sure)`;
  return `Trust: ${record.trust} · ${origins[record.read]} · ${orders[record.order]}${sure} · ${record.characters} characters`;
}

function doubts(record: PageRecord): string[] {
  const { ocr, oddWords, unmappedGlyphs } = record;
  return [
    ...(ocr
      ? [`Recognised words: ${percent(ocr.confidence)} sure, page turned by ${round(ocr.turned)}°.`]
      : []),
    ...(oddWords ? [`Words that nothing else knows: ${percent(oddWords)}.`] : []),
    ...(unmappedGlyphs > 0 ? [`${unmappedGlyphs} signs could not be read.`] : []),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function round(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
