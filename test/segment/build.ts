import type { Block, Document } from '../../src/model/index.ts';

/** A block as a test describes it: its text, and what differs from a paragraph. `leadIn` is a block's index. */
export type Told = Partial<Omit<Block, 'index' | 'span'>> & { text: string };

/** A document of the blocks told, each on a line of its own. */
export function documentOf(...told: (Told | string)[]): Document {
  let at = 0;
  const texts = told.map((one) => (typeof one === 'string' ? one : one.text));
  const blocks = told.map((one, index): Block => {
    const { text, ...known } = typeof one === 'string' ? { text: one } : one;
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    const unsaid: Omit<Block, 'index' | 'span'> = {
      kind: 'paragraph',
      page: null,
      runs: [],
      level: null,
      list: null,
      marker: null,
      leadIn: null,
      table: null,
    };
    return { ...unsaid, ...known, index, span };
  });
  const source = {
    path: 'plan.txt',
    name: 'plan.txt',
    format: 'text',
    bytes: 1,
    sha256: '',
    pages: null,
    title: null,
  } as const;
  return { schemaVersion: 1, id: 'plan', source, text: texts.join('\n'), blocks, pages: [], problems: [] };
}

export const heading = (text: string, level = 2): Told => ({ kind: 'heading', text, level });
export const item = (text: string, known: Partial<Told> = {}): Told => ({
  kind: 'list-item',
  text,
  level: 1,
  list: 0,
  ...known,
});
