import { withoutEntities } from '../raw/entities.ts';
import { attribute, piecesOf } from '../raw/tags.ts';

/** A statement as a page of the report shows it: its words, and the pages it is said to stand on. */
export type ShownStatement = Readonly<{ id: string; quote: string; pages: readonly number[] }>;

type Part = 'quote' | 'where' | null;

/** The statements of a page: items of the class `statement`, whose quote is the last paragraph of their block quote. */
export function statementsIn(html: string): ShownStatement[] {
  const found: { id: string; quote: string; where: string }[] = [];
  let part: Part = null;
  for (const piece of piecesOf(html)) {
    const current = found.at(-1);
    if ('text' in piece) {
      if (current && part !== null) current[part] += withoutEntities(piece.text);
      continue;
    }
    const { tag, closes, attributes } = piece;
    const name = attribute(attributes, 'class') ?? '';
    if (tag === 'li' && name === 'statement')
      found.push({ id: (attribute(attributes, 'id') ?? '').replace(/^s-/, ''), quote: '', where: '' });
    else if (tag === 'blockquote') part = closes ? null : 'quote';
    else if (tag === 'p' && part === 'quote' && !closes && current) current.quote = '';
    else if (tag === 'p' && name === 'where') part = 'where';
    else if (tag === 'p' && closes && part === 'where') part = null;
  }
  return found.map(({ id, quote, where }) => ({ id, quote: quote.trim(), pages: pagesIn(where) }));
}

const pagesIn = (where: string): number[] =>
  [...where.matchAll(/\bp\. (\d+)/g)].map(([, page]) => Number(page));
