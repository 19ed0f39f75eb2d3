import type { Block, Document, Sentence, Span } from '../model/index.ts';
import { foldText, languageOf, languagesOf, sha256 } from '../text/index.ts';
import { boxesOf, pageOf } from './boxes.ts';
import { cutLong } from './cut-long.ts';
import { headingPlaces } from './headings.ts';
import { leadInChains } from './lead-ins.ts';
import { tableRows } from './rows.ts';
import { splitSentences } from './sentences.ts';

export { boxesOf } from './boxes.ts';
export { longestSentence } from './cut-long.ts';

/**
 * Every block of a document, furniture included, in natural sentences with what a careful reader would read them
 * with. Reading order; `document.text.slice(span.start, span.end) === text`; ids are unique in the document.
 */
export function segment(document: Document): Sentence[] {
  const textOf = (block: Block) => document.text.slice(block.span.start, block.span.end);
  const places = headingPlaces(document.blocks, textOf);
  const chains = leadInChains(document, places);
  const languages = languagesOf(
    document.blocks.map((block) => ({ text: textOf(block), isItem: block.kind === 'list-item' })),
  );
  const nameOf = sentenceNames();
  const rowOf = tableRows(document.blocks, textOf);
  return document.blocks.flatMap((block, index) => {
    const path = places[index]?.path ?? [];
    const chain = chains[index] ?? [];
    const row = rowOf(block);
    return spansOf(block, textOf(block)).map((span): Sentence => {
      const text = document.text.slice(span.start, span.end);
      const boxes = boxesOf(block, span);
      const leadIn = chain.at(-1) ?? null;
      return {
        id: nameOf(text, leadIn),
        text,
        span,
        page: pageOf(block, boxes),
        boxes,
        block: block.index,
        blockKind: block.kind,
        level: block.level,
        list: block.list,
        table: block.table,
        ...(row === null ? {} : { row }),
        heading: path.at(-1) ?? null,
        headingPath: [...path],
        section: places[index]?.blocks.at(-1) ?? null,
        leadIn,
        leadInChain: [...chain],
        // A block may have both languages, such as a Welsh greeting before an English address.
        language: languageOf(text) ?? languages[index] ?? 'en',
      };
    });
  });
}

/** A heading is read whole; every other block in its sentences. */
function spansOf(block: Block, text: string): Span[] {
  const { start } = block.span;
  const whole = block.kind === 'heading' && text.length <= 200;
  const spans = whole ? [{ start: 0, end: text.length }] : cutLong(splitSentences(text), text);
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** Ids from words, lead-in and how often the two were met before, 16 hexadecimal digits. */
function sentenceNames(): (text: string, leadIn: string | null) => string {
  const met = new Map<string, number>();
  return (text, leadIn) => {
    const key = `${foldText(text)}\n${foldText(leadIn ?? '')}`;
    const occurrence = (met.get(key) ?? 0) + 1;
    met.set(key, occurrence);
    return sha256(`${key}\n${occurrence}`).slice(0, 16);
  };
}
