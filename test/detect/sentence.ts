import type { Sentence } from '../../src/model/index.ts';

/** A sentence of a fictional document; what is not given is as in running text without headings. */
export function sentence(text: string, given: Partial<Sentence> = {}): Sentence {
  const leadIn = given.leadIn ?? null;
  const heading = given.heading ?? null;
  return {
    id: text,
    text,
    span: { start: 0, end: text.length },
    page: null,
    boxes: [],
    block: 0,
    blockKind: leadIn === null ? 'paragraph' : 'list-item',
    level: null,
    list: null,
    table: null,
    heading,
    headingPath: heading === null ? [] : [heading],
    section: null,
    leadIn,
    leadInChain: leadIn === null ? [] : [leadIn],
    language: 'en',
    ...given,
  };
}
