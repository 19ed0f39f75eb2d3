import type { Comparison, Place, Span } from '../../src/model/index.ts';
import type { ReadText } from '../../src/report/index.ts';
import { fictionalComparison } from './fixture.ts';

/** A comparison with the texts that its statements were printed in, as a run keeps them. */
export type WithTexts = Readonly<{ comparison: Comparison; readText: (document: string) => ReadText }>;

/**
 * Texts made of the statements themselves: each printing stands in its document once, between other words, after a sign
 * of two UTF-16 units; printings on pages have two boxes, and every third runs on to the next page.
 */
export function withTexts(from: Comparison = fictionalComparison()): WithTexts {
  const texts = new Map<string, { text: string; spans: Map<string, Span> }>();
  const place = (old: Place, id: string, quote: string, at: number): Place => {
    const sentence = `${id}-${at}`;
    const held = texts.get(old.document) ?? { text: '🏴 A plan.\n', spans: new Map() };
    const start = held.text.length + 'Before it. '.length;
    held.spans.set(sentence, { start, end: start + quote.length });
    texts.set(old.document, { ...held, text: `${held.text}Before it. ${quote} After it.\n` });
    return { ...old, sentence, boxes: old.page === null ? [] : boxes(old.page, held.spans.size % 3 === 0) };
  };
  const comparison = structuredClone(from);
  const forces = comparison.forces.map((area) => ({
    ...area,
    editions: area.editions.map((edition) => ({
      ...edition,
      statements: edition.statements.map((statement) => ({
        ...statement,
        places: statement.places.map((old, at) => place(old, statement.id, statement.quote, at)),
      })),
    })),
  }));
  const pages = Array.from({ length: 100 }, (_, at) => ({ page: at + 1, width: 595, height: 842 }));
  return {
    comparison: { ...comparison, forces },
    readText: (document) => {
      const held = texts.get(document) ?? { text: '', spans: new Map() };
      return { ...held, words: (start, end) => held.text.slice(start, end), pages };
    },
  };
}

const boxes = (page: number, runsOn: boolean): Place['boxes'] => [
  { page, x: 50.5, y: 700, width: 400, height: 10.2 },
  { page: runsOn ? page + 1 : page, x: 50, y: runsOn ? 40 : 712, width: 120.3, height: 10 },
];
